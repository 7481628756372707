package fairwell.kernel.law.wage;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wages not paid in time. */
class WageArrearsTest {

  @ParameterizedTest
  @CsvSource({
    "true,  false, 16666.67, 33333.33",
    "true,  true,  0.00,     0.00",
    "false, false, 0.00,     0.00",
    "false, true,  0.00,     0.00",
  })
  void theExtraNeedsAnOrderAndAMissedDeadline(
      boolean ordered, boolean paid, String least, String most) {
    Computation owed =
        WageArrears.of(
            new WageArrears.Question(number("11111.11"), 3, ordered, paid),
            Law.of("CN-BJ", "2026-05-31"));
    assertThat(owed.rule()).isEqualTo("cn.wage-arrears");
    assertThat(owed.money().amount()).isEqualTo("33333.33");
    assertThat(owed.formula()).isEqualTo("11111.11 × 3");
    assertThat(owed.articles()).containsExactly("LCL 30", "LCL 85");
    assertThat(steps(owed).get(0)).startsWith("extraMin=" + least + ": 33333.33 × ");
    assertThat(steps(owed).get(1)).startsWith("extraMax=" + most + ": 33333.33 × ");
    boolean due = ordered && !paid;
    assertThat(packs(owed))
        .isEqualTo(due ? java.util.List.of("cn.wage-arrears.2008") : java.util.List.of());
    assertThat(owed.flags())
        .isEqualTo(due ? java.util.List.of(Flags.BUREAU_SETS_THE_RATE) : java.util.List.of());
    assertThat(inputs(owed))
        .startsWith(
            "monthlyWage=11111.11 (given), months=3 (given), orderedByLabourBureau=%s (given),"
                    .formatted(ordered)
                + " paidWithinDeadline=%s (given)".formatted(paid));
  }
}
