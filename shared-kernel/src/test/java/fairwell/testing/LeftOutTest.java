package fairwell.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class LeftOutTest {

  /** One test runs, one is left out. */
  static class OneLeftOut {

    @Test
    void runs() {}

    @Test
    @Disabled("the moon is missing")
    void needsTheMoon() {}
  }

  /** Every test runs. */
  static class NoneLeftOut {

    @Test
    void runs() {}
  }

  @TempDir Path root;

  @Test
  void aFileTellsWhatWasLeftOutOfAClassAndAFullRunOfAnotherKeepsIt() throws IOException {
    run(OneLeftOut.class);
    assertThat(told())
        .containsExactly(
            "Left out: "
                + OneLeftOut.class.getName()
                + ".needsTheMoon because the moon is missing");

    run(NoneLeftOut.class);
    assertThat(told()).hasSize(1);
  }

  private void run(Class<?> tests) {
    String before = System.getProperty("fairwell.root");
    System.setProperty("fairwell.root", root.toString());
    try {
      LauncherFactory.create()
          .execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build());
    } finally {
      if (before == null) {
        System.clearProperty("fairwell.root");
      } else {
        System.setProperty("fairwell.root", before);
      }
    }
  }

  private List<String> told() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("target/left-out"))) {
      return files.flatMap(LeftOutTest::lines).toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
