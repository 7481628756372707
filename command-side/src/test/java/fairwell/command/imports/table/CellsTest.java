package fairwell.command.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as people and spreadsheets write them. */
class CellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-03",
        "2026/2/3",
        "2026.2.3",
        "2026年2月3日",
        "20260203",
        "2026-02-03 00:00:00",
        "2026/2/3 0:00",
        "2026-02-03T00:00:00"
      })
  void daysAreReadInEveryUsualForm(String text) throws BadCell {
    assertThat(DateCells.DAYS.read(RawCell.text(text))).isEqualTo(LocalDate.of(2026, 2, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30,DATE_IMPOSSIBLE",
    "2025-02-29,DATE_IMPOSSIBLE",
    "2026-13-01,DATE_IMPOSSIBLE",
    "20261301,DATE_IMPOSSIBLE",
    "1899-01-01,DATE_IMPOSSIBLE",
    "2026-2/3,DATE_BAD",
    "26-02-03,DATE_BAD",
    "3.2.2026,DATE_BAD",
    "2026-02-03 12:30,DATE_BAD",
    "46056,DATE_BAD",
    "明天,DATE_BAD"
  })
  void whatIsNoDayIsRefused(String text, ProblemCode code) {
    assertBad(DateCells.DAYS, RawCell.text(text), code);
  }

  @Test
  void spreadsheetsNumberTheirDays() throws BadCell {
    assertThat(DateCells.DAYS.read(number("46056"))).isEqualTo(LocalDate.of(2026, 2, 3));
    assertThat(DateCells.DAYS.read(number("20260203"))).isEqualTo(LocalDate.of(2026, 2, 3));
    assertThat(DateCells.MONTHS.read(number("46054"))).isEqualTo(YearMonth.of(2026, 2));
    assertThat(DateCells.MONTHS.read(number("202602"))).isEqualTo(YearMonth.of(2026, 2));
    assertBad(DateCells.DAYS, number("46056.5"), ProblemCode.DATE_BAD);
    assertBad(DateCells.DAYS, number("-1"), ProblemCode.DATE_BAD);
    assertBad(DateCells.DAYS, number("1E+300"), ProblemCode.DATE_BAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,234.50;1234.50",
        "¥1234.5;1234.50",
        "1234元;1234.00",
        "CNY 12;12.00",
        "1.2E3;1200.00"
      })
  void amountsAreReadAsWritten(String text, String amount) throws BadCell {
    assertThat(NumberCells.MONEY_CELLS.read(RawCell.text(text))).isEqualTo(Money.cny(amount));
  }

  @Test
  void spreadsheetNoiseBehindTheFifteenthDigitIsNoFen() throws BadCell {
    assertThat(NumberCells.MONEY_CELLS.read(number("1234.5599999999999")))
        .isEqualTo(Money.cny("1234.56"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-1;NUMBER_NEGATIVE",
        "1.234;NUMBER_TOO_PRECISE",
        "12,34;NUMBER_BAD",
        "1.2.3;NUMBER_BAD",
        "abc;NUMBER_BAD",
        "10 XQZ;NUMBER_BAD",
        "1E99;NUMBER_TOO_LARGE",
        "12 000;NUMBER_BAD"
      })
  void whatIsNoAmountIsRefused(String text, ProblemCode code) {
    assertBad(NumberCells.MONEY_CELLS, RawCell.text(text), code);
  }

  @Test
  void longNumbersHaveLostDigits() {
    assertBad(TextCells.NATIONAL_IDS, number("110101199001010000"), ProblemCode.DIGITS_LOST);
  }

  @Test
  void formulasAndErrorsAreNeverValues() {
    Column<Object, String> column = Column.optional("甲", "A", TextCells.line(10), _ -> null);

    assertThatThrownBy(() -> column.read(new RawCell.Formula("A1+1")))
        .isInstanceOfSatisfying(
            BadCell.class, bad -> assertThat(bad.code()).isEqualTo(ProblemCode.CELL_FORMULA));
    assertThatThrownBy(() -> column.read(new RawCell.Fault("#REF!")))
        .isInstanceOfSatisfying(
            BadCell.class, bad -> assertThat(bad.code()).isEqualTo(ProblemCode.CELL_ERROR));
    assertBad(TextCells.line(10), RawCell.text("a\u0007b"), ProblemCode.CONTROL_CHARACTER);
  }

  @Property
  void everyAmountReadsBack(
      @ForAll @BigRange(min = "0", max = "999999999.99") @Scale(2) BigDecimal amount)
      throws BadCell {
    Money money = Money.cny(amount.toPlainString());

    assertThat(NumberCells.MONEY_CELLS.read(NumberCells.MONEY_CELLS.write(money))).isEqualTo(money);
    assertThat(NumberCells.MONEY_CELLS.read(RawCell.text(money.amount().toPlainString())))
        .isEqualTo(money);
  }

  @Property
  void everyDayReadsBack(@ForAll @IntRange(min = 0, max = 58_000) int day) throws BadCell {
    LocalDate date = LocalDate.of(1941, 1, 1).plusDays(day);
    long serial = date.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();

    assertThat(DateCells.DAYS.read(RawCell.text(date.toString()))).isEqualTo(date);
    assertThat(DateCells.DAYS.read(number(String.valueOf(serial)))).isEqualTo(date);
  }

  /** Whatever stands in a file is read, or named as a bad cell; nothing else is thrown. */
  @Property
  void anyTextIsAValueOrABadCell(@ForAll String text) {
    for (Table<?> table : Tables.shipped().all()) {
      for (int i = 0; i < table.columns().size(); i++) {
        int column = i;
        var cells =
            new java.util.ArrayList<>(Tables.shipped().row(table.example()).orElseThrow().cells());
        cells.set(column, RawCell.text(text));
        assertThat(table.read(cells)).isNotNull();
      }
    }
  }

  private static RawCell number(String digits) {
    return new RawCell.Number(new BigDecimal(digits));
  }

  private static void assertBad(CellKind<?> kind, RawCell cell, ProblemCode code) {
    assertThatThrownBy(() -> kind.read(cell))
        .isInstanceOfSatisfying(BadCell.class, bad -> assertThat(bad.code()).isEqualTo(code));
  }
}
