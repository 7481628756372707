package fairwell.papers.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.value.CanonicalForm;
import fairwell.papers.Paper;
import fairwell.papers.SamplePapers;
import fairwell.papers.SignatureField;
import fairwell.papers.check.SignedPaper;
import fairwell.papers.check.Trust;
import fairwell.papers.pdf.PaperFile;
import fairwell.papers.signing.LocalAuthority;
import fairwell.papers.signing.PdfSigner;
import fairwell.papers.signing.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agreement rendered and signed by both parties, warm, on one thread; and checked. */
class PaperBenchmark {

  private static final int WARM_UP = Integer.getInteger("fairwell.benchmark.warmUp", 200);
  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 200);

  private static final double LIMIT_MS = 50;

  @TempDir private Path folder;

  private interface Work {
    byte[] run() throws IOException;
  }

  @Test
  void renderSignAndCheck() throws Exception {
    LocalAuthority authority =
        LocalAuthority.readOrCreate(
            folder.resolve("authority.key"), new SecureRandom(), InstantSource.system());
    PdfSigner signer = new PdfSigner(authority.timeStamps());
    SigningKey employee = authority.issue("乙方", Duration.ofDays(1));
    SigningKey employer = authority.issue("甲方", Duration.ofDays(1));
    Paper paper = SamplePapers.agreement().paper();
    Trust trust = Trust.of(authority.certificate());
    byte[] draft = PaperFile.of(paper);
    String hash = CanonicalForm.sha256(draft);

    Work both =
        () -> {
          byte[] one =
              signer.sign(
                  PaperFile.of(paper), SignatureField.EMPLOYEE, employee, "同意", Instant.now());
          return signer.sign(one, SignatureField.EMPLOYER, employer, "同意", Instant.now());
        };
    byte[] signed = both.run();
    measure("render", () -> PaperFile.of(paper));
    assertThat(measure("render, both parties sign", both)).isLessThan(LIMIT_MS);
    measure(
        "check both signatures",
        () -> {
          assertThat(SignedPaper.check(signed, hash, trust)).hasSize(2);
          return signed;
        });
  }

  /** The median, in milliseconds. */
  private static double measure(String what, Work work) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      assertThat(work.run()).isNotEmpty();
    }
    long[] nanos = new long[ROUNDS];
    int bytes = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      bytes = work.run().length;
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%s: median %.1f ms, 95 %% %.1f ms, %d bytes%n",
        what, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 95 / 100] / 1e6, bytes);
    return nanos[ROUNDS / 2] / 1e6;
  }
}
