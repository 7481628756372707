package fairwell.kernel.law.abroad;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.abroad.GermanNotice.Party;
import fairwell.kernel.law.pack.Figures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of Germany. */
class GermanyTest {

  private static final Figures GERMANY = Law.of("DE", "2025-06-30");

  private static Computation severance(
      int years, int months, @Nullable Boolean offered, @Nullable Boolean doesNotSue) {
    return GermanSeverance.of(
        new GermanSeverance.Question(years, months, number("4000.00"), offered, doesNotSue),
        GERMANY);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 8, 2.0, 8000.00, false",
    "3, 6, 1.5, 6000.00, true",
    "3, 7, 2.0, 8000.00, false",
    "3, 0, 1.5, 6000.00, false",
    "0, 6, 0.0, 0.00,    true",
    "0, 7, 0.5, 2000.00, false",
  })
  void moreThanSixMonthsAreAYear(
      int years, int months, String pay, String amount, boolean dropped) {
    Computation severance = severance(years, months, true, true);
    assertThat(severance.number(GermanSeverance.MONTHS)).isEqualByComparingTo(pay);
    assertThat(severance.money().amount()).isEqualTo(amount);
    assertThat(severance.flags())
        .isEqualTo(dropped ? java.util.List.of(Flags.PART_YEAR_DROPPED) : java.util.List.of());
  }

  @Test
  void explainsItself() {
    Computation severance = severance(3, 8, true, true);
    assertThat(severance.rule()).isEqualTo("de.kschg-1a");
    assertThat(severance.money()).hasToString("8000.00 EUR");
    assertThat(severance.formula()).isEqualTo("4000.00 × 2.0");
    assertThat(steps(severance)).containsExactly("monthsPay=2: 0.5 × 4");
    assertThat(inputs(severance))
        .isEqualTo(
            "years=3 (given), months=8 (given), monthlyEarnings=4000.00 (given),"
                + " offered=true (given), doesNotSue=true (given), roundUpAboveMonths=6 (pack),"
                + " monthsPerYear=0.5 (pack)");
    assertThat(packs(severance)).containsExactly("de.severance.2004");
    assertThat(severance.articles()).containsExactly("KSchG s.1a");
  }

  @Test
  void bothConditionsMustHold() {
    assertThat(severance(4, 0, false, true).money().isZero()).isTrue();
    assertThat(severance(4, 0, true, false).money().isZero()).isTrue();
    Computation unstated = severance(4, 0, null, null);
    assertThat(unstated.money().amount()).isEqualTo("8000.00");
    assertThat(unstated.flags()).containsExactly(Flags.CONDITIONS_NOT_STATED);
    assertThat(severance(4, 0, null, false).money().isZero()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4 weeks",
    "1, 4 weeks",
    "2, 1",
    "4, 1",
    "5, 2",
    "8, 3",
    "10, 4",
    "12, 5",
    "15, 6",
    "19, 6",
    "20, 7",
    "45, 7",
  })
  void theEmployersNoticeGrows(int years, String words) {
    Computation notice = GermanNotice.of(years, Party.EMPLOYER, GERMANY);
    assertThat(notice.rule()).isEqualTo("de.notice");
    assertThat(steps(notice)).containsExactly("notice=" + words + ": ");
    assertThat(inputs(notice))
        .isEqualTo("years=%d (given), party=EMPLOYER (given)".formatted(years));
    assertThat(packs(notice)).containsExactly("de.notice.1993");
    assertThat(notice.articles()).containsExactly("BGB s.622");
  }

  @Test
  void theEmployeesNoticeStays() {
    assertThat(steps(GermanNotice.of(20, Party.EMPLOYEE, GERMANY)))
        .containsExactly("notice=4 weeks: ");
  }
}
