package fairwell.kernel.law.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Law;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimProcedureTest {

  private static Computation claimed(String day) {
    return ClaimProcedure.of(
        new ClaimProcedure.Question(LocalDate.parse(day)), Law.of("CN-BJ", day));
  }

  @Test
  void arbitrationAndTwoCourtsHaveTheirLimits() {
    Computation limits = claimed("2026-09-30");

    assertThat(Law.steps(limits))
        .containsExactly(
            "awardBy=2026-11-14: 2026-09-30 + 45 days",
            "awardAtLatest=2026-11-29: 2026-09-30 + 60 days",
            "judgmentAtLatest=2027-05-29: 2026-11-29 + 6 months",
            "finalAtLatest=2027-08-29: 2026-11-29 + 9 months");
    assertThat(Law.packs(limits)).containsExactly("cn.claim-procedure.2008");
    assertThat(limits.articles()).containsExactly("LML 43", "民事诉讼法 152", "民事诉讼法 183");
  }

  @Test
  void aMonthEndsWithItsLastDay() {
    assertThat(Law.step(claimed("2026-07-02"), "judgmentAtLatest")).isEqualTo("2027-02-28");
  }
}
