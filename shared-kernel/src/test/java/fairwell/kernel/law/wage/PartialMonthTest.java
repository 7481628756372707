package fairwell.kernel.law.wage;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.PartialMonth.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a month. */
class PartialMonthTest {

  private static final Figures BEIJING = Law.of("CN-BJ", "2026-03-31");

  private static Computation wage(String monthly, int paid, int missed, Method method) {
    return PartialMonth.of(
        new PartialMonth.Question(number(monthly), paid, missed, method, false), BEIJING);
  }

  @ParameterizedTest
  @CsvSource({
    "10000.00, 0,  0.00",
    "10000.00, 1,  459.77",
    "10000.00, 21, 9655.17",
    "10000.00, 22, 10000.00",
    "10000.00, 23, 10000.00",
  })
  void paidDaysAreCountedUpToTheMonthAtMost(String monthly, int paid, String amount) {
    assertThat(wage(monthly, paid, 99, Method.POSITIVE_21_75).money().amount()).isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource({
    "10000.00, 0,  10000.00",
    "10000.00, 1,  9540.23",
    "10000.00, 21, 344.83",
    "10000.00, 22, 0.00",
    "10000.00, 23, 0.00",
  })
  void missedDaysAreCountedDownToNothingAtLeast(String monthly, int missed, String amount) {
    assertThat(wage(monthly, 99, missed, Method.NEGATIVE_21_75).money().amount()).isEqualTo(amount);
  }

  @Test
  void explainsItself() {
    Computation up = wage("10000.00", 10, 12, Method.POSITIVE_21_75);
    assertThat(up.rule()).isEqualTo("cn.final-wage");
    assertThat(up.formula()).isEqualTo("min(10000.00, 10000.00 / 21.75 × 10)");
    assertThat(inputs(up))
        .isEqualTo(
            "monthlyWage=10000.00 (given), monthlyPayDays=21.75 (pack), paidDays=10 (given)");
    assertThat(packs(up)).containsExactly("cn.pay-days.2025");
    assertThat(up.articles()).containsExactly("工资支付暂行规定 9");
    assertThat(up.flags()).isEmpty();
    Computation down = wage("10000.00", 10, 12, Method.NEGATIVE_21_75);
    assertThat(down.formula()).isEqualTo("max(0, 10000.00 - 10000.00 / 21.75 × 12)");
    assertThat(inputs(down)).endsWith("missedDays=12 (given)");
  }

  @Test
  void thePacksChooseTheMethodIfNobodyDoes() {
    Computation wage =
        PartialMonth.of(new PartialMonth.Question(number("10000.00"), 10, 12, null, true), BEIJING);
    assertThat(wage.money().amount()).isEqualTo("4597.70");
    assertThat(packs(wage)).containsExactly("cn.final-wage.1995", "cn.pay-days.2025");
    assertThat(wage.flags()).containsExactly(Flags.PAID_DAYS_BY_WEEKDAY);
  }
}
