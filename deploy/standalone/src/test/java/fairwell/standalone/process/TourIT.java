package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.testing.NeedsCurl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code docs/tour.sh}, which stops at the first answer it does not expect. */
@NeedsCurl
class TourIT {

  private static final Path ROOT = Path.of(System.getProperty("fairwell.root", "../.."));

  @TempDir Path folder;

  @Test
  void walksACaseFromItsFactsToItsLastFollowUp() throws IOException, InterruptedException {
    try (FairwellProcess fairwell = FairwellProcess.start(folder.resolve("data"), Map.of())) {
      Path output = folder.resolve("tour.txt");
      ProcessBuilder tour =
          new ProcessBuilder("bash", ROOT.resolve("docs/tour.sh").toString())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      tour.environment().put("FAIRWELL_URL", fairwell.client().server().toString());
      tour.environment().put("FAIRWELL_PASSWORD", FairwellProcess.PASSWORD);
      Process script = tour.start();

      boolean ended = script.waitFor(180, TimeUnit.SECONDS);
      script.destroyForcibly();

      String said = Files.readString(output);
      assertThat(ended).as(said).isTrue();
      assertThat(script.exitValue()).as(said).isZero();
      assertThat(said).contains("step-skipped", "role-may-not", "The case is closed");
    }
  }
}
