package fairwell.kernel.law.leave;

import static fairwell.kernel.law.Law.inputs;
import static fairwell.kernel.law.Law.number;
import static fairwell.kernel.law.Law.steps;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days due for a part of a year. */
class LeaveDueTest {

  private static Computation due(long days, String yearly, @Nullable String taken) {
    return LeaveDue.of(
        new LeaveDue.Question(days, number(yearly), taken == null ? null : number(taken)),
        Law.of("CN", "2026-12-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "72, 5, 0",
    "73, 5, 1",
    "364, 5, 4",
    "365, 5, 5",
    "366, 5, 5",
    "366, 15, 15",
    "273, 10, 7",
  })
  void onlyWholeDaysCountAndAYearHas365(long days, String yearly, String due) {
    assertThat(due(days, yearly, "0").number(LeaveDue.PRORATED)).isEqualByComparingTo(due);
  }

  @ParameterizedTest
  @CsvSource({"0, 7", "4, 3", "4.5, 2.5", "7, 0", "8, 0"})
  void whatWasTakenComesOffDownToNothing(String taken, String unused) {
    assertThat(due(273, "10", taken).number(LeaveDue.UNUSED)).isEqualByComparingTo(unused);
  }

  @Test
  void explainsItself() {
    Computation due = due(273, "10", "4");
    assertThat(due.rule()).isEqualTo("cn.annual-leave-due");
    assertThat(steps(due))
        .containsExactly(
            "proratedDays=7: floor(273 / 365 × 10)",
            "unusedDays=3: max(0, floor(273 / 365 × 10) - 4)");
    assertThat(inputs(due))
        .isEqualTo(
            "calendarDays=273 (given), yearlyDays=10 (given), takenDays=4 (given),"
                + " yearDivisor=365 (pack)");
    assertThat(due.articles()).containsExactly("年休假实施办法 5", "年休假实施办法 12");
    assertThat(due.flags()).isEmpty();
    assertThat(due(273, "10", null).flags()).containsExactly(Flags.LEAVE_TAKEN_NOT_GIVEN);
  }
}
