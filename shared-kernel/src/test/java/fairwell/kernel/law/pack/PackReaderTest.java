package fairwell.kernel.law.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.value.Place;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {

  private static final String GOOD =
      """
      # a comment
      id = cn-xx.minimum-wage.2026
      place = CN-XX
      topic = minimum-wage
      effectiveFrom = 2026-01-01
      effectiveTo = 2026-07-01
      version = 3
      source = 某市通知 = 第1号
      confidence = medium
      note = kept for people
      figure.monthly = 2000.50
      table.annual.1 = 100 0.03 0
      table.annual.2 = - 0.45 42
      """;

  private static Pack read(String text) {
    return PackReader.read("some.properties", text.getBytes(UTF_8));
  }

  @Test
  void readsHeadFiguresAndTables() {
    Pack pack = read(GOOD);

    assertThat(pack.ref().id()).isEqualTo("cn-xx.minimum-wage.2026");
    assertThat(pack.ref().version()).isEqualTo("3");
    assertThat(pack.place()).isEqualTo(new Place("CN-XX"));
    assertThat(pack.topic()).isEqualTo("minimum-wage");
    assertThat(pack.source()).isEqualTo("某市通知 = 第1号");
    assertThat(pack.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(pack.effectiveFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(pack.effectiveTo()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(pack.figure("monthly").orElseThrow().value()).isEqualByComparingTo("2000.50");
    TaxTable table = pack.table("annual").orElseThrow();
    assertThat(table.brackets()).hasSize(2);
    assertThat(table.brackets().getLast().upTo()).isNull();
    assertThat(table.brackets().getLast().quickDeduction()).isEqualByComparingTo("42");
  }

  @Test
  void theHashIsThatOfTheFileByteByByte() {
    // Computed by sha256sum over the same bytes.
    assertThat(read(GOOD).ref().contentHash())
        .isEqualTo("51fe7350f275a3393a375b5d2a6e9ebef27df2b195e35b04bc3629c853dc491a");
    assertThat(read(GOOD + "# one more comment\n").ref().contentHash())
        .isNotEqualTo(read(GOOD).ref().contentHash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id = cn-xx.minimum-wage.2026|#|id: missing",
        "source = 某市通知 = 第1号|source =|source: missing",
        "confidence = medium|confidence = sure|confidence: high, medium or low",
        "place = CN-XX|place = Peking|place: not a place code",
        "effectiveFrom = 2026-01-01|effectiveFrom = 1.1.2026|effectiveFrom: a date is yyyy-mm-dd",
        "version = 3|versoin = 3|versoin: no such key",
        "note = kept for people|note|note: a line is key = value",
        "figure.monthly = 2000.50|figure.monthly = 2,000|figure.monthly: not a number",
        "note = kept for people|version = 3|version: there twice",
        "table.annual.2 = - 0.45 42|table.annual.2 = 90 0.45 42|table.annual: ceilings rise",
        "table.annual.2 = - 0.45 42|table.annual.2 = 200 0.45 42|table.annual: the last row has no",
        "table.annual.1 = 100 0.03 0|table.annual.1 = - 0.03 0|table.annual: ceilings rise",
        "table.annual.2 = - 0.45 42|table.annual.2 = - 0.45|table.annual.2: a row is",
      })
  void namesTheFileTheKeyAndWhatIsWrong(String line, String instead, String message) {
    assertThat(GOOD).contains(line);
    assertThatThrownBy(() -> read(GOOD.replace(line, instead)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("some.properties: " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "place, within, Guangdong, the code of a place",
    "money, currency, RMB, a code of ISO 4217",
    "money, rounding, UP2, a rounding"
  })
  void aTextThatIsReadAsMoreThanWordsIsReadAtOnce(
      String topic, String name, String written, String right) {
    String pack =
        GOOD.replace("topic = minimum-wage", "topic = " + topic)
            + "text."
            + name
            + " = "
            + written
            + "\n";
    assertThatThrownBy(() -> read(pack)).hasMessageContaining("text." + name + ": " + right);
    assertThat(read(pack.replace("topic = " + topic, "topic = minimum-wage"))).isNotNull();
  }

  @Test
  void aPackHoldsSomething() {
    String empty =
        GOOD.lines().filter(line -> !line.contains(".")).reduce("", (a, b) -> a + b + "\n");
    assertThatThrownBy(() -> read(empty + "id = x\n"))
        .hasMessageContaining("figure: a pack holds at least one");
  }

  @Test
  void aPackEndsAfterItBegins() {
    assertThatThrownBy(() -> read(GOOD.replace("2026-07-01", "2026-01-01")))
        .hasMessageContaining("effectiveTo must be after effectiveFrom");
  }
}
