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
            new Finding(
                Kind.UNSOURCED,
                "a.properties",
                "a.properties: source: missing, so nothing supports monthly"));
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
  void takesAJumpThatIsExplained() throws IOException {
    file("a", "2024-01-01", "2025-01-01", "notice 1", "1000");
    file("b", "2025-01-01", "", "notice 2", "1301\njump.monthly = doubled by notice 2");
    assertThat(findings()).isEmpty();

    file("b", "2025-01-01", "", "notice 2", "1300\njump.monthly = doubled by notice 2");
    assertThat(findings()).containsExactly(new Finding(Kind.NO_JUMP, "b", "monthly does not jump"));
  }

  @Test
  void namesAFileThatCannotBeRead() throws IOException {
    file("a", "soon", "", "notice 1", "1000");
    assertThat(findings())
        .containsExactly(
            new Finding(
                Kind.UNREADABLE,
                "a.properties",
                "a.properties: effectiveFrom: a date is yyyy-mm-dd"));
  }

  private void coverage(String topics) throws IOException {
    Files.writeString(
        folder.resolve("coverage.properties"),
        """
        id = coverage
        place = CN
        topic = coverage
        effectiveFrom = 2023-01-01
        version = 1
        source = made for a test
        confidence = high
        text.cities = CN-XX
        text.topics = %s
        """
            .formatted(topics));
  }

  private static Finding missing(String topic, String from, String to) {
    return new Finding(
        Kind.MISSING_TOPIC,
        "CN-XX",
        topic + ": neither a pack nor a declared unknown from " + from + " to " + to);
  }

  @Test
  void namesATopicACityLacks() throws IOException {
    coverage("minimum-wage, housing-fund");
    file("a", "2024-01-01", "", "notice 1", "1000");
    assertThat(findings())
        .containsExactly(
            missing("minimum-wage", "2023-01-01", "2023-12-31"),
            missing("housing-fund", "2023-01-01", "2024-01-01"));

    file("a", "2020-01-01", "2023-07-01", "notice 1", "1000");
    assertThat(findings()).containsExactly(missing("housing-fund", "2023-01-01", "2023-01-01"));
  }

  @Test
  void eitherTopicWillDoAndAProvinceAnswersForItsCity() throws IOException {
    coverage("minimum-wage|housing-fund, average-wage");
    file("a", "2020-01-01", "", "notice 1", "1000");
    for (String[] pack :
        new String[][] {
          {"city", "CN-XX", "place", "text.within = CN-GD"},
          {"province", "CN-GD", "average-wage", "figure.annual = 1"}
        }) {
      Files.writeString(
          folder.resolve(pack[0] + ".properties"),
          """
          id = %s
          place = %s
          topic = %s
          effectiveFrom = 2020-01-01
          version = 1
          source = made for a test
          confidence = high
          %s
          """
              .formatted((Object[]) pack));
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void aDeclaredUnknownIsNotMissing() throws IOException {
    coverage("minimum-wage");
    file("a", "2024-01-01", "", "notice 1", "1000");
    Files.writeString(
        folder.resolve("unknown.properties"),
        """
        id = unknown
        place = CN-XX
        topic = minimum-wage
        effectiveFrom = 2023-01-01
        effectiveTo = 2024-01-01
        version = 1
        source = looked for in the notices
        confidence = low
        unknown = monthly
        """);
    assertThat(findings()).isEmpty();
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
