package fairwell.kernel.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.pack.PackCheck.Finding;
import fairwell.kernel.law.pack.PackCheck.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {

  @TempDir Path folder;

  private void file(String id, String from, String to, String source, String monthly)
      throws IOException {
    Files.writeString(
        folder.resolve(id + ".properties"),
        """
        id = %s
        place = CN-XX
        topic = minimum-wage
        effectiveFrom = %s
        %s
        version = 1
        source = %s
        confidence = high
        figure.monthly = %s
        """
            .formatted(id, from, to.isEmpty() ? "" : "effectiveTo = " + to, source, monthly));
  }

  private List<Finding> findings() {
    return PackCheck.below(folder);
  }

  @Test
  void hasNothingToSayOfSoundPacks() throws IOException {
    file("a", "2024-01-01", "2025-01-01", "notice 1", "1000");
    file("b", "2025-01-01", "2026-01-01", "notice 2", "1300");
    file("c", "2026-01-01", "", "notice 3", "1001");
    assertThat(findings()).isEmpty();
  }

  @Test
  void namesAnOverlap() throws IOException {
    file("a", "2024-01-01", "2025-01-02", "notice 1", "1000");
    file("b", "2025-01-01", "", "notice 2", "1000");
    assertThat(findings())
        .containsExactly(
            new Finding(Kind.OVERLAP, "b", "begins on 2025-01-01, but a ends on 2025-01-02"));

    file("a", "2024-01-01", "", "notice 1", "1000");
    assertThat(findings())
        .containsExactly(new Finding(Kind.OVERLAP, "b", "begins on 2025-01-01, but a has no end"));
  }

  @Test
  void namesAGap() throws IOException {
    file("a", "2024-01-01", "2024-12-31", "notice 1", "1000");
    file("b", "2025-01-01", "", "notice 2", "1000");
    assertThat(findings())
        .containsExactly(
            new Finding(Kind.GAP, "b", "nothing is in force from 2024-12-31 to 2024-12-31"));
  }

  @Test
  void namesAFigureWithoutASource() throws IOException {
    file("a", "2024-01-01", "", "", "1000");
    assertThat(findings())
        .containsExactly(
            new Finding(Kind.UNREADABLE, "a.properties", "a.properties: source: missing"));
  }

  @Test
  void namesAJumpUpAndDown() throws IOException {
    file("a", "2024-01-01", "2025-01-01", "notice 1", "1000");
    file("b", "2025-01-01", "2026-01-01", "notice 2", "1301");
    file("c", "2026-01-01", "", "notice 3", "1000");
    assertThat(findings())
        .containsExactly(
            new Finding(Kind.JUMP, "b", "monthly goes from 1000 to 1301"),
            new Finding(Kind.JUMP, "c", "monthly goes from 1301 to 1000"));
  }

  @Test
  void namesAnIdThatIsThereTwice() throws IOException {
    file("a", "2024-01-01", "2025-01-01", "notice 1", "1000");
    Path copy = folder.resolve("z.properties");
    Files.writeString(
        copy,
        Files.readString(folder.resolve("a.properties")).replace("minimum-wage", "other-topic"));
    assertThat(findings()).containsExactly(new Finding(Kind.SAME_ID, "a", "the id is there twice"));
  }
}
