package fairwell.kernel.law.leave;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.List;

/**
 * Leave of earlier years that was not taken. The employer may carry it over by one year (年休假实施办法
 * 9); for how long it can be claimed, places answer differently, so years before those the packs
 * count are left out and flagged.
 */
public final class PriorYearLeave {

  /** The step that holds the days that count. */
  public static final String DAYS = "priorYearDays";

  /** Days of one year that were not taken. */
  public record Unused(int year, BigDecimal days) {}

  private PriorYearLeave() {}

  /**
   * The days that count, as a step.
   *
   * @param leavingYear the year of the last day of employment
   */
  public static Computation of(List<Unused> years, int leavingYear, Figures law) {
    Working working =
        Working.of("cn.prior-year-leave", law)
            .given("leavingYear", leavingYear)
            .articles("年休假实施办法 9");
    int counted = working.figure("yearsCounted", "annual-leave", "priorYearsCounted").intValue();
    BigDecimal days = BigDecimal.ZERO;
    for (Unused unused : years) {
      working.given("unused:" + unused.year(), unused.days());
      boolean counts = unused.year() >= leavingYear - counted;
      days = counts ? days.add(unused.days()) : days;
      working.flagIf(!counts && unused.days().signum() > 0, Flags.OLDER_LEAVE_LEFT_OUT);
    }
    return working
        .flagIf(days.signum() > 0, Flags.PRIOR_YEAR_LEAVE_OPEN)
        .step(DAYS, days, "")
        .done();
  }
}
