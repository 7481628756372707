package fairwell.log.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.log.sample.SampleApp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own: Axon's update checker keeps quiet when it sees a test around it. */
class QuietStartTest {

  @TempDir private Path folder;

  @Test
  void writesNothingIntoTheHomeAndAdvertisesNothing() throws Exception {
    var home = Files.createDirectory(folder.resolve("home"));
    var output = folder.resolve("output");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                SampleApp.class.getName(),
                folder.resolve("data").toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    assertThat(home).isEmptyDirectory();
    assertThat(folder.resolve("data/events.db")).exists();
    assertThat(Files.readString(output)).doesNotContainIgnoringCase("axoniq");
  }
}
