package fairwell.kernel.law.wage;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.OvertimePay.Time;
import org.junit.jupiter.api.Test;

/** Overtime. */
class OvertimePayTest {

  private static final Figures BEIJING = Law.of("CN-BJ", "2026-03-31");

  private static Computation pay(String monthly, Time weekday, Time restDay, Time holiday) {
    return OvertimePay.of(
        new OvertimePay.Question(number(monthly), weekday, restDay, holiday), BEIJING);
  }

  @Test
  void eachClassHasItsMultipleAndIsRoundedByItself() {
    // 25.862 + 34.483 + 51.724 = 112.069; by class 25.86 + 34.48 + 51.72.
    Time hour = Time.hours(number("1"));
    Computation pay = pay("3000.00", hour, hour, hour);
    assertThat(steps(pay))
        .containsExactly(
            "baseUsed=3000.00: max(3000.00, 2540.00)",
            "weekdayOvertime=25.86: 3000.00 / 21.75 / 8 × 1 h × 1.5",
            "restDayOvertime=34.48: 3000.00 / 21.75 / 8 × 1 h × 2.0",
            "holidayOvertime=51.72: 3000.00 / 21.75 / 8 × 1 h × 3.0");
    assertThat(pay.money().amount()).isEqualTo("112.06");
    assertThat(pay.formula())
        .isEqualTo("3000.00 / 21.75 / 8 × (1 h × 1.5 + 1 h × 2.0 + 1 h × 3.0)");
  }

  @Test
  void aDayIsEightHours() {
    Computation pay =
        pay("10875.00", Time.NONE, new Time(number("1"), number("4")), Time.days(number("2")));
    assertThat(steps(pay))
        .contains(
            "restDayOvertime=1500.00: 10875.00 / 21.75 / 8 × 12 h × 2.0",
            "holidayOvertime=3000.00: 10875.00 / 21.75 / 8 × 16 h × 3.0");
  }

  @Test
  void explainsItself() {
    Computation pay = pay("3000.00", Time.hours(number("10")), Time.NONE, Time.NONE);
    assertThat(pay.rule()).isEqualTo("cn.overtime");
    assertThat(pay.articles()).containsExactly("劳动法 44");
    assertThat(packs(pay))
        .containsExactly("cn-bj.minimum-wage.2025", "cn.pay-days.2025", "cn.overtime.1995");
    assertThat(inputs(pay))
        .isEqualTo(
            "monthlyWage=3000.00 (given), minimumWage=2540.00 (pack), monthlyPayDays=21.75 (pack),"
                + " hoursPerDay=8 (pack), weekday=1.5 (pack), weekdayHours=10 (given),"
                + " restDay=2.0 (pack), restDayHours=0 (given), holiday=3.0 (pack),"
                + " holidayHours=0 (given)");
    assertThat(pay.flags()).isEmpty();
  }

  @Test
  void theBaseIsTheMinimumWageAtLeast() {
    assertThat(pay("2540.00", Time.NONE, Time.NONE, Time.NONE).flags()).isEmpty();
    Computation raised = pay("2539.99", Time.NONE, Time.NONE, Time.days(number("1")));
    assertThat(raised.flags()).containsExactly(Flags.RAISED_TO_MINIMUM);
    assertThat(raised.money().amount()).isEqualTo("350.34");
  }

  @Test
  void withoutAKnownMinimumWageTheWageStandsAndIsFlagged() {
    Computation pay =
        OvertimePay.of(
            new OvertimePay.Question(
                number("1000.00"), Time.NONE, Time.NONE, Time.days(number("1"))),
            Law.of("CN", "2026-03-31"));
    assertThat(pay.flags()).containsExactly(Flags.MINIMUM_WAGE_UNKNOWN);
    assertThat(steps(pay)).contains("baseUsed=1000.00: 1000.00");
  }
}
