package fairwell.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

  /** Chinese is two wide, Latin one. */
  private static List<String> lines(String text, int limit) {
    return LineBreaks.of(text, limit, c -> c < 0x2000 ? 1 : 2);
  }

  @Test
  void aClosingMarkStaysWithWhatItCloses() {
    assertThat(lines("甲乙丙丁，戊己", 8)).containsExactly("甲乙丙", "丁，戊己");
  }

  @Test
  void anOpeningMarkGoesWithWhatItOpens() {
    assertThat(lines("甲乙丙（丁戊）", 8)).containsExactly("甲乙丙", "（丁戊）");
  }

  @Test
  void aWordStaysWholeUnlessItIsWiderThanTheLine() {
    assertThat(lines("Party A pays", 7)).containsExactly("Party A", "pays");
    assertThat(lines("abcdefghij k", 4)).containsExactly("abcd", "efgh", "ij k");
    assertThat(lines("金额 CNY 12,345.00 元", 12)).containsExactly("金额 CNY", "12,345.00 元");
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(lines("", 5)).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 7, 10, 13, 40})
  void nothingIsLostAndNoLineIsTooLong(int limit) {
    String text = "依据《劳动合同法》第三十六条，Party A（employer）与“乙方”协商一致；共 12,345.67 元。𠮷野";
    List<String> lines = lines(text, limit);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(lines)
        .allMatch(line -> line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum() <= limit);
    if (limit >= 10) {
      assertThat(lines).noneMatch(line -> "，。；）》”".indexOf(line.charAt(0)) >= 0);
    }
  }
}
