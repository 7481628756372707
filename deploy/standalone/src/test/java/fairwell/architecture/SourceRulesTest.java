package fairwell.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the source shows: size, and a sentence for each package. */
class SourceRulesTest {

  private static final int LONGEST_FILE = 250;
  private static final Path ROOT = Path.of(System.getProperty("fairwell.root"));

  @Test
  void noFileIsLongerThanAScreenOrTwo() {
    assertEquals(
        List.of(),
        sources()
            .filter(file -> file.toString().contains("/src/main/java/"))
            .filter(file -> lines(file) > LONGEST_FILE)
            .map(ROOT::relativize)
            .toList());
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    List<Path> folders = sources().map(Path::getParent).distinct().toList();
    assertTrue(folders.size() > 20, "the sources were found");
    assertEquals(
        List.of(),
        folders.stream()
            .filter(folder -> folder.toString().contains("/src/main/java/"))
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .map(ROOT::relativize)
            .toList());
  }

  private static Stream<Path> sources() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
