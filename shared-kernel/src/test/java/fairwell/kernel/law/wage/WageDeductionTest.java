package fairwell.kernel.law.wage;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Law;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deductions for damage. */
class WageDeductionTest {

  @ParameterizedTest
  @CsvSource({
    // 20 percent bind, then the minimum wage, then the loss.
    "6000.00, 5000.00, 1200.00, 4800.00",
    "3175.00, 5000.00, 635.00,  2540.00",
    "3174.99, 5000.00, 634.99,  2540.00",
    "6000.00, 1199.99, 1199.99, 4800.01",
    "6000.00,        , 1200.00, 4800.00",
    "2540.00, 5000.00, 0.00,    2540.00",
    "2000.00, 5000.00, 0.00,    2000.00",
  })
  void theSmallestLimitBinds(
      String wage, @Nullable String loss, String deduction, String remaining) {
    Computation taken =
        WageDeduction.of(
            new WageDeduction.Question(number(wage), loss == null ? null : number(loss)),
            Law.of("CN-BJ", "2026-03-31"));
    assertThat(taken.money().amount()).isEqualTo(deduction);
    assertThat(steps(taken))
        .containsExactly("remainingWage=" + remaining + ": " + wage + " - " + deduction);
  }

  @Test
  void explainsItself() {
    Computation taken =
        WageDeduction.of(
            new WageDeduction.Question(number("6000.00"), number("700.00")),
            Law.of("CN-BJ", "2026-03-31"));
    assertThat(taken.rule()).isEqualTo("cn.wage-deduction");
    assertThat(taken.formula()).isEqualTo("min(700.00, 6000.00 × 0.20, max(0, 6000.00 - 2540.00))");
    assertThat(inputs(taken))
        .isEqualTo(
            "monthWage=6000.00 (given), limitRate=0.20 (pack), minimumWage=2540.00 (pack),"
                + " loss=700.00 (given)");
    assertThat(packs(taken)).containsExactly("cn.wage-deduction.1995", "cn-bj.minimum-wage.2025");
    assertThat(taken.articles()).containsExactly("工资支付暂行规定 16");
  }
}
