package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.evidence.SampleBundle;
import fairwell.kernel.ledger.SigningKey;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as it is started by hand, over a small and a large bundle. Needs the packaged jar.
 */
class VerifyBenchmark {

  private static final int EVENTS = Integer.getInteger("fairwell.benchmark.events", 500_000);
  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 3);
  private static final double WELL_UNDER_A_SECOND = 0.9;
  private static final double LIMIT_SECONDS = 5;
  private static final Path PROGRAM =
      Path.of(System.getProperty("fairwell.root"), "deploy", "cli", "fairwell");

  @TempDir Path folder;

  @Test
  void verifiesAsItIsCalled() throws IOException, InterruptedException {
    SigningKey key = SampleBundle.newKey(SampleBundle.LOG);
    Path small = bundle("small.zip", 50, key);
    Path large = bundle("large.zip", EVENTS, key);
    seconds(small, key);
    System.out.printf(
        "%nfairwell verify, median of %d calls%n%n| bundle | events | MB | s"
            + " |%n|---|--:|--:|--:|%n",
        ROUNDS);
    double ofSmall = line("small", small, 50, key);
    double ofLarge = line("large", large, EVENTS, key);
    assertThat(ofSmall).as("seconds, well under one").isLessThan(WELL_UNDER_A_SECOND);
    assertThat(ofLarge).as("seconds").isLessThan(LIMIT_SECONDS);
  }

  private Path bundle(String name, int events, SigningKey key) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      SampleBundle.large(events, key).write(out);
    }
    return file;
  }

  private static double line(String name, Path file, int events, SigningKey key)
      throws IOException, InterruptedException {
    List<Double> seen = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      seen.add(seconds(file, key));
    }
    seen.sort(null);
    System.out.printf(
        "| %s | %d | %.1f | %.2f |%n",
        name, events, Files.size(file) / 1e6, seen.get(seen.size() / 2));
    return seen.get(seen.size() / 2);
  }

  private static double seconds(Path file, SigningKey key)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process verify =
        new ProcessBuilder(
                PROGRAM.toString(),
                "verify",
                file.toString(),
                "--verifier-key",
                key.verifier().toString())
            .inheritIO()
            .start();
    assertThat(verify.waitFor(5, TimeUnit.MINUTES)).isTrue();
    double seconds = (System.nanoTime() - begin) / 1e9;
    assertThat(verify.exitValue()).isZero();
    return seconds;
  }
}
