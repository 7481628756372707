package fairwell.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of a file is a formula, and nothing is lost by that. */
class CellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://evil\",\"x\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "'=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "-"
      })
  void whatASpreadsheetWouldReckonIsKeptFromIt(String text) {
    assertThat(CellText.safe(text)).isEqualTo("'" + text);
    assertThat(CellText.original(CellText.safe(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-4370.00", "12", "0.5", "-0.01", "离职", "a=b", "C-1", "{\"a\":1}"})
  void numbersAndOtherTextsStayAsTheyAre(String text) {
    assertThat(CellText.safe(text)).isEqualTo(text);
  }

  @Test
  void whatIsAbsentIsEmpty() {
    assertThat(CellText.safe(null)).isEmpty();
  }

  @Property
  void everyTextComesBack(@ForAll String text) {
    assertThat(CellText.original(CellText.safe(text))).isEqualTo(text);
  }
}
