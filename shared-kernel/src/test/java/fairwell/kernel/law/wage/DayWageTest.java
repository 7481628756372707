package fairwell.kernel.law.wage;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Law;
import org.junit.jupiter.api.Test;

/** The wage of a day. */
class DayWageTest {

  @Test
  void aMonthStandsForThePayDaysOfThePack() {
    Computation day = DayWage.of(number("10000.00"), Law.of("CN-BJ", "2026-03-31"));
    assertThat(day.money().amount()).isEqualTo("459.77");
    assertThat(day.rule()).isEqualTo("cn.day-wage");
    assertThat(day.formula()).isEqualTo("10000.00 / 21.75");
    assertThat(inputs(day)).isEqualTo("monthlyWage=10000.00 (given), monthlyPayDays=21.75 (pack)");
    assertThat(packs(day)).containsExactly("cn.pay-days.2025");
    assertThat(day.articles()).containsExactly("人社部发〔2025〕2号");
  }
}
