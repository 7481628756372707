package fairwell.kernel.law.wage;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.StandbyPay.Situation;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pay on standby. */
class StandbyPayTest {

  private static final Figures BEIJING = Law.of("CN-BJ", "2026-04-30");

  @ParameterizedTest
  @CsvSource({
    "NO_STOPPAGE,              9000.00, 4137.93",
    "FIRST_CYCLE,              9000.00, 4137.93",
    "LATER_CYCLE_WITH_WORK,    2540.00, 1167.82",
    "LATER_CYCLE_WITHOUT_WORK, 1778.00, 817.47",
  })
  void eachSituationHasItsAmount(Situation situation, String monthly, String forTenDays) {
    Computation pay =
        StandbyPay.of(new StandbyPay.Question(situation, number("9000.00"), 10), BEIJING);
    assertThat(steps(pay).getFirst()).startsWith("monthlyStandby=" + monthly + ": ");
    assertThat(pay.money().amount()).isEqualTo(forTenDays);
    assertThat(pay.rule()).isEqualTo("cn.standby");
    assertThat(pay.articles()).containsExactly("工资支付暂行规定 12");
  }

  @Test
  void explainsItself() {
    Computation idle =
        StandbyPay.of(
            new StandbyPay.Question(Situation.LATER_CYCLE_WITHOUT_WORK, null, 10), BEIJING);
    assertThat(steps(idle)).containsExactly("monthlyStandby=1778.00: 2540.00 × 0.70");
    assertThat(idle.formula()).isEqualTo("1778 / 21.75 × 10");
    assertThat(packs(idle))
        .containsExactly("cn-bj.standby.2004", "cn-bj.minimum-wage.2025", "cn.pay-days.2025");
    assertThat(inputs(idle))
        .isEqualTo(
            "situation=LATER_CYCLE_WITHOUT_WORK (given), idleRate=0.70 (pack),"
                + " minimumWage=2540.00 (pack), monthlyPayDays=21.75 (pack),"
                + " standbyDays=10 (given)");
    Computation first =
        StandbyPay.of(
            new StandbyPay.Question(Situation.FIRST_CYCLE, number("9000.00"), 25), BEIJING);
    assertThat(first.money().amount()).as("no more than the month").isEqualTo("9000.00");
    assertThat(inputs(first)).contains("monthlyWage=9000.00 (given)");
  }

  @Test
  void withoutDaysOnlyTheMonthIsTold() {
    Computation pay =
        StandbyPay.of(
            new StandbyPay.Question(Situation.FIRST_CYCLE, number("9000.00"), null), BEIJING);
    assertThat(pay.amount()).isNull();
    assertThat(steps(pay)).containsExactly("monthlyStandby=9000.00: 9000.00");
  }

  @Test
  void aPlaceWithoutARateIsNotGuessed() {
    assertThatThrownBy(() ->
            StandbyPay.of(
                new StandbyPay.Question(Situation.LATER_CYCLE_WITHOUT_WORK, null, 10),
                Law.of("CN-SH", "2026-04-30")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new FigureUnknown("standby.idleRate", "CN-SH", "2026-04-30")));
  }
}
