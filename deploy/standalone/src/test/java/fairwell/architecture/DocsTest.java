package fairwell.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers point at what is there. */
class DocsTest {

  private static final Path ROOT = Path.of(System.getProperty("fairwell.root"));
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("`([A-Z]\\w+)(?:\\.\\w+)?`");
  private static final Pattern SPLIT_LIST = Pattern.compile("\\n(- |  ).*\\n\\n- ");

  @Test
  void everyRelativeLinkLeadsSomewhere() {
    List<Path> papers = papers();
    assertFalse(papers.isEmpty(), "the papers were found");
    assertEquals(List.of(), papers.stream().flatMap(DocsTest::deadLinks).toList());
  }

  @Test
  void aDeadLinkIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("there.md"), "");
    Path paper = folder.resolve("paper.md");
    Files.writeString(paper, "[a](there.md#part) [b](gone.md) ![c](https://example.org/x.png)");

    assertEquals(List.of(paper + ": gone.md"), deadLinks(paper).toList());
  }

  @Test
  void everyClassOfTheGlossaryIsThere() throws IOException {
    Set<String> classes = classes();
    assertEquals(
        List.of(),
        CODE.matcher(Files.readString(ROOT.resolve("docs/glossary.md")))
            .results()
            .map(found -> found.group(1))
            .filter(name -> !classes.contains(name))
            .toList());
  }

  @Test
  void aListOfChangesIsOneList() throws IOException {
    String changes = Files.readString(ROOT.resolve("CHANGELOG.md"));
    assertEquals(List.of(), SPLIT_LIST.matcher(changes).results().map(MatchResult::group).toList());
  }

  private static Stream<String> deadLinks(Path paper) {
    return LINK.matcher(read(paper))
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.contains(":"))
        .filter(link -> !Files.exists(paper.resolveSibling(link)))
        .map(link -> paper + ": " + link);
  }

  private static List<Path> papers() {
    List<Path> papers = new ArrayList<>();
    for (String folder : List.of(".", "docs", "docs/adr", "command-side", "query-side")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(papers::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return papers;
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  private static String read(Path paper) {
    try {
      return Files.readString(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
