package fairwell.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that only the source shows: size, and a sentence for each package. */
class SourceRulesTest {

  private static final Pattern STORE = Pattern.compile(".*\\.(key|db|db-wal|db-shm)");
  private static final int LONGEST_FILE = 250;

  /** A line a command, and nothing else in it: as long as there are commands. */
  private static final String DOOR =
      "command-side/src/main/java/fairwell/command/shell/OffboardingCase.java";

  private static final Path ROOT = Path.of(System.getProperty("fairwell.root"));

  @Test
  void noFileIsLongerThanAScreenOrTwo() {
    assertEquals(
        List.of(),
        sources()
            .filter(file -> file.toString().contains("/src/main/java/"))
            .filter(file -> lines(file) > LONGEST_FILE)
            .map(ROOT::relativize)
            .filter(file -> !file.equals(Path.of(DOOR)))
            .toList());
  }

  @Test
  void noImportHidesWhatAFileUses() {
    assertEquals(
        List.of(),
        sources()
            .filter(file -> file.toString().contains("/src/main/java/"))
            .filter(SourceRulesTest::importsEverything)
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

  @Test
  void noKeyAndNoDatabaseLiesAmongTheSources() {
    assertEquals(List.of(), stores(ROOT), "keep data in target or in a folder of the test's own");
  }

  @Test
  void aKeyAmongTheSourcesIsSeen(@TempDir Path tree) throws IOException {
    Files.createFile(Files.createDirectories(tree.resolve("module/null")).resolve("master.key"));
    Files.createFile(Files.createDirectories(tree.resolve("module/target")).resolve("events.db"));
    assertEquals(List.of(Path.of("module/null/master.key")), stores(tree));
  }

  @Test
  void theFaultProfileKillsTwentyTimes() throws Exception {
    var pom =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(ROOT.resolve("pom.xml").toFile());
    var path = XPathFactory.newDefaultInstance().newXPath();
    assertEquals("20", path.evaluate("//profile[id='faults']/properties/fairwell.kills", pom));
    assertEquals(
        "${fairwell.kills}",
        path.evaluate(
            "//plugin[artifactId='maven-failsafe-plugin']//systemPropertyVariables/fairwell.kills",
            pom));
  }

  /** Built things and the data of a start in this folder are not in the way. */
  private static List<Path> stores(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(root::relativize)
          .filter(file -> STORE.matcher(String.valueOf(file.getFileName())).matches())
          .filter(file -> !file.startsWith("data") && !file.startsWith(".git"))
          .filter(file -> Stream.of(file.toString().split("/", -1)).noneMatch("target"::equals))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static boolean importsEverything(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.anyMatch(line -> line.matches("import .*\\*;"));
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
