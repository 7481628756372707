package fairwell.command.paper;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.signature.ReliableSignature;
import fairwell.papers.SignatureField;
import fairwell.papers.check.Trust;
import fairwell.papers.signing.LocalAuthority;
import fairwell.papers.signing.PdfSigner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Signs with the local authority, for trying things out. <b>Not legally reliable</b>: this program
 * holds every key, and its certificates say so.
 */
public final class LocalSigner {

  /** Its name in events. */
  public static final String NAME = "local-test";

  /** A key signs once; its certificate has to hold at the time of the stamp only. */
  private static final Duration LIFE = Duration.ofHours(1);

  private final LocalAuthority authority;
  private final PdfSigner signer;
  private final InstantSource clock;

  public LocalSigner(LocalAuthority authority, InstantSource clock) {
    this.authority = authority;
    this.signer = new PdfSigner(authority.timeStamps());
    this.clock = clock;
  }

  /** What it signs is taken, for what it is. */
  public TrustedSigner trusted() {
    return new TrustedSigner(
        NAME, Trust.of(authority.certificate()), ReliableSignature.LOCAL, ReliableSignature.LOCAL);
  }

  byte[] sign(byte[] file, Party party, Sides sides) {
    try {
      return signer.sign(
          file,
          field(party),
          authority.issue(sides.nameOf(party), LIFE),
          intent(party),
          clock.instant());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String field(Party party) {
    return switch (party) {
      case EMPLOYEE -> SignatureField.EMPLOYEE;
      case EMPLOYER -> SignatureField.EMPLOYER;
    };
  }

  /** Part of what is signed. */
  private static String intent(Party party) {
    return switch (party) {
      case EMPLOYEE -> "本人已阅读并同意本协议 / I have read this agreement and agree";
      case EMPLOYER -> "用人单位同意本协议 / The employer agrees";
    };
  }
}
