package fairwell.kernel.law.leave;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.leave.PriorYearLeave.Unused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leave of earlier years. */
class PriorYearLeaveTest {

  private static Computation of(Unused... years) {
    return PriorYearLeave.of(List.of(years), 2026, Law.of("CN", "2026-12-31"));
  }

  @Test
  void theLastYearCounts() {
    Computation last = of(new Unused(2025, number("3")));
    assertThat(last.rule()).isEqualTo("cn.prior-year-leave");
    assertThat(steps(last)).containsExactly("priorYearDays=3: ");
    assertThat(inputs(last))
        .isEqualTo("leavingYear=2026 (given), yearsCounted=1 (pack), unused:2025=3 (given)");
    assertThat(packs(last)).containsExactly("cn.annual-leave.2008");
    assertThat(last.articles()).containsExactly("年休假实施办法 9");
    assertThat(last.flags()).containsExactly(Flags.PRIOR_YEAR_LEAVE_OPEN);
  }

  @Test
  void olderOnesAreLeftOutAndFlagged() {
    Computation both = of(new Unused(2024, number("4")), new Unused(2025, number("3")));
    assertThat(steps(both)).containsExactly("priorYearDays=3: ");
    assertThat(both.flags())
        .containsExactly(Flags.OLDER_LEAVE_LEFT_OUT, Flags.PRIOR_YEAR_LEAVE_OPEN);
    Computation none = of(new Unused(2024, number("0")), new Unused(2025, number("0")));
    assertThat(none.flags()).isEmpty();
    assertThat(of().number(PriorYearLeave.DAYS)).isEqualByComparingTo("0");
  }
}
