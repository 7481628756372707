package fairwell.kernel.law.abroad;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of Singapore. */
class SingaporeTest {

  private static final Figures SINGAPORE = Law.of("SG", "2025-06-30");

  @Test
  void anIncompleteMonthGoesByItsWorkingDays() {
    Computation pay =
        SingaporeFinalPay.incompleteMonth(number("5000.00"), number("22"), number("15"), SINGAPORE);
    assertThat(pay.rule()).isEqualTo("sg.incomplete-month");
    assertThat(pay.money()).hasToString("3409.09 SGD");
    assertThat(pay.formula()).isEqualTo("5000.00 / 22 × 15");
    assertThat(inputs(pay))
        .isEqualTo(
            "grossMonthly=5000.00 (given), workingDaysInMonth=22 (given), daysWorked=15 (given)");
    assertThat(pay.articles()).containsExactly("EA s.28");
  }

  @Test
  void leaveIsPaidAtTheGrossRateOfADay() {
    Computation pay =
        SingaporeFinalPay.leaveEncashment(number("4000.00"), number("5"), number("7"), SINGAPORE);
    assertThat(pay.rule()).isEqualTo("sg.leave-encashment");
    assertThat(pay.money().amount()).isEqualTo("1292.31");
    assertThat(pay.formula()).isEqualTo("12 × 4000.00 / (52 × 5) × 7");
    assertThat(inputs(pay))
        .isEqualTo(
            "grossMonthly=4000.00 (given), workingDaysPerWeek=5 (given), unusedDays=7 (given),"
                + " monthsOfYear=12 (pack), weeksOfYear=52 (pack)");
    assertThat(packs(pay)).containsExactly("sg.final-pay.1968");
    assertThat(pay.articles()).containsExactly("EA s.88A");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1 day",
    "25.9, 1 day",
    "26, 1 week",
    "103, 1 week",
    "104, 2 weeks",
    "259, 2 weeks",
    "260, 4 weeks",
    "2000, 4 weeks",
  })
  void noticeGrowsWithService(String weeks, String words) {
    Computation notice = SingaporeNotice.of(number(weeks), null, SINGAPORE);
    assertThat(notice.rule()).isEqualTo("sg.notice");
    assertThat(steps(notice)).containsExactly("notice=" + words + ": ");
    assertThat(inputs(notice)).isEqualTo("serviceWeeks=" + weeks + " (given)");
    assertThat(packs(notice)).containsExactly("sg.notice.1968");
    assertThat(notice.articles()).containsExactly("EA s.10");
  }

  @Test
  void whatTheContractSaysPrevails() {
    Computation notice = SingaporeNotice.of(number("10"), "2 months", SINGAPORE);
    assertThat(steps(notice)).containsExactly("notice=2 months: ");
    assertThat(inputs(notice)).endsWith("agreedNotice=2 months (given)");
    assertThat(packs(notice)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 0.00, 0.00, true", "2, 6000.00, 12000.00, false", "8, 24000.00, 48000.00, false"})
  void theNormBeginsWithTwoYears(int years, String low, String high, boolean tooShort) {
    Computation benefit = SingaporeRetrenchment.of(number("6000.00"), years, null, SINGAPORE);
    assertThat(benefit.rule()).isEqualTo("sg.retrenchment");
    assertThat(benefit.money().amount()).as("no statute gives it").isEqualTo("0.00");
    assertThat(benefit.formula()).isEqualTo("0");
    int counted = tooShort ? 0 : years;
    assertThat(steps(benefit))
        .containsExactly(
            "statutory=0.00: ",
            "normLow=" + low + ": 6000.00 × 0.5 × " + counted,
            "normHigh=" + high + ": 6000.00 × 1 × " + counted);
    assertThat(packs(benefit)).containsExactly("sg.retrenchment.1968");
    assertThat(benefit.articles()).containsExactly("EA s.45");
    assertThat(benefit.flags())
        .isEqualTo(
            tooShort
                ? java.util.List.of(Flags.NORM_NOT_STATUTE, Flags.SERVICE_TOO_SHORT)
                : java.util.List.of(Flags.NORM_NOT_STATUTE));
    assertThat(inputs(benefit)).startsWith("grossMonthly=6000.00 (given), years=" + years);
  }

  @Test
  void whatWasAgreedIsDue() {
    Computation benefit =
        SingaporeRetrenchment.of(number("6000.00"), 3, number("9999.99"), SINGAPORE);
    assertThat(benefit.money().amount()).isEqualTo("9999.99");
    assertThat(benefit.formula()).isEqualTo("9999.99");
    assertThat(inputs(benefit)).endsWith("agreed=9999.99 (given)");
  }
}
