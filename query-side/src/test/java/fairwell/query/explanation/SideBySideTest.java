package fairwell.query.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.query.wording.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The paper with two statements side by side is what code and packs give. */
class SideBySideTest {

  private static final Path DOCS = Path.of(System.getProperty("fairwell.root", ".."), "docs");

  @Test
  void thePaperIsWhatTheCodeGives() throws IOException {
    holds(
        "beijing-and-shanghai.md",
        new SideBySide(Texts.ENGLISH, SideBySideTexts.ENGLISH).markdown());
  }

  @Test
  void soIsTheChineseOne() throws IOException {
    holds(
        "beijing-and-shanghai.zh-CN.md",
        new SideBySide(Texts.CHINESE, SideBySideTexts.CHINESE).markdown());
  }

  private static void holds(String name, String paper) throws IOException {
    Path file = DOCS.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, paper);
    }
    assertThat(paper)
        .as("docs/%s; rewrite it with -Dgolden.update=true and read the difference", name)
        .isEqualTo(Files.readString(file));
  }
}
