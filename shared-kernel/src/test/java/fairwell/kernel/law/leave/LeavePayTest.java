package fairwell.kernel.law.leave;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import org.junit.jupiter.api.Test;

/** Pay for leave not taken. */
class LeavePayTest {

  private static Computation pay(String wage, String days, boolean waived) {
    return LeavePay.of(
        new LeavePay.Question(number(wage), number(days), waived), Law.of("CN", "2026-12-31"));
  }

  @Test
  void twoHundredPercentAreAddedAndRoundedOnce() {
    Computation pay = pay("10000.00", "7", false);
    assertThat(pay.rule()).isEqualTo("cn.unused-annual-leave");
    // 459.77 a day would give 6436.78 too; at 3333.33 it would not: see the next test.
    assertThat(pay.money().amount()).isEqualTo("6436.78");
    assertThat(pay.formula()).isEqualTo("10000.00 / 21.75 × 7 × 2.0");
    assertThat(steps(pay))
        .containsExactly(
            "dayWage=459.77: 10000.00 / 21.75", "gross=9655.17: 10000.00 / 21.75 × 7 × 3.0");
    assertThat(inputs(pay))
        .isEqualTo(
            "averageWageWithoutOvertime=10000.00 (given), days=7 (given), payDays=21.75 (pack),"
                + " extraMultiple=2.0 (pack)");
    assertThat(packs(pay)).containsExactly("cn.annual-leave.2008");
    assertThat(pay.articles()).containsExactly("年休假实施办法 10", "年休假实施办法 11");
    assertThat(pay.flags()).isEmpty();
  }

  @Test
  void theRoundedDayWageIsNotBuiltUpon() {
    // 3333.33 / 21.75 = 153.2565…: rounded first, 15 days would pay 4597.80.
    Computation pay = pay("3333.33", "15", false);
    assertThat(steps(pay)).contains("dayWage=153.26: 3333.33 / 21.75");
    assertThat(pay.money().amount()).isEqualTo("4597.70");
  }

  @Test
  void aWrittenWaiverLeavesTheNormalWage() {
    Computation pay = pay("10000.00", "7", true);
    assertThat(pay.money().amount()).isEqualTo("0.00");
    assertThat(pay.formula()).isEqualTo("0");
    assertThat(pay.answer(LeavePay.GROSS)).isEmpty();
    assertThat(pay.flags()).containsExactly(Flags.LEAVE_WAIVED_IN_WRITING);
  }
}
