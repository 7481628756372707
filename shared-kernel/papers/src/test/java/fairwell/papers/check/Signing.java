package fairwell.papers.check;

import fairwell.kernel.value.CanonicalForm;
import fairwell.papers.SamplePapers;
import fairwell.papers.SignatureField;
import fairwell.papers.pdf.PaperFile;
import fairwell.papers.signing.LocalAuthority;
import fairwell.papers.signing.PdfSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A day on which both parties sign, under an authority of its own. */
final class Signing {

  static final Instant NOW = Instant.parse("2026-09-22T03:04:05Z");
  static final byte[] DRAFT = PaperFile.of(SamplePapers.agreement().paper());
  static final String HASH = CanonicalForm.sha256(DRAFT);

  final LocalAuthority authority;
  final PdfSigner signer;

  private Signing(Instant now) {
    try {
      Path file = Files.createTempDirectory("authority").resolve("authority.key");
      authority = LocalAuthority.readOrCreate(file, new SecureRandom(), InstantSource.fixed(now));
      Files.delete(file);
      Files.delete(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    signer = new PdfSigner(authority.timeStamps());
  }

  static Signing today() {
    return new Signing(NOW);
  }

  Trust trust() {
    return Trust.of(authority.certificate());
  }

  byte[] sign(byte[] paper, String field) {
    return sign(paper, field, "同意", Duration.ofDays(1));
  }

  byte[] sign(byte[] paper, String field, String intent, Duration life) {
    try {
      return signer.sign(paper, field, authority.issue("签署人 " + field, life), intent, NOW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The draft with the signature of the employee, then of the employer. */
  byte[] both() {
    return sign(sign(DRAFT, SignatureField.EMPLOYEE), SignatureField.EMPLOYER);
  }
}
