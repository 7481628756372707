package fairwell.kernel.law.abroad;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.abroad.HongKongSeveranceRight.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has a right to severance payment. */
class HongKongSeveranceRightTest {

  @ParameterizedTest
  @CsvSource({
    "23,  REDUNDANCY,                            false",
    "24,  REDUNDANCY,                            true",
    "24,  LAY_OFF,                               true",
    "24,  FIXED_TERM_NOT_RENEWED_FOR_REDUNDANCY, true",
    "240, RESIGNATION,                           false",
    "240, SERIOUS_MISCONDUCT,                    false",
  })
  void reasonAndServiceBothCount(int months, Reason reason, boolean eligible) {
    Computation right = HongKongSeveranceRight.of(months, reason, Law.of("HK", "2026-05-01"));
    assertThat(right.rule()).isEqualTo("hk.severance-right");
    assertThat(steps(right)).containsExactly("eligible=" + eligible + ": " + months + " >= 24");
    assertThat(inputs(right))
        .isEqualTo(
            "serviceMonths=%d (given), reason=%s (given), leastMonths=24 (pack)"
                .formatted(months, reason));
    assertThat(packs(right)).containsExactly("hk.termination-payment.2003");
    assertThat(right.articles()).containsExactly("EO s.31B");
  }
}
