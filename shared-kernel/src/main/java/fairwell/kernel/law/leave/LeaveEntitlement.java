package fairwell.kernel.law.leave;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Rows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Days of annual leave a year (职工带薪年休假条例 3): by working years at any employer, none before the
 * first is full. Long sick leave in the year takes them away (条例 4): two, three or four months of
 * it, the more the longer the working years.
 */
public final class LeaveEntitlement {

  /** The step that holds the days of a full year. */
  public static final String DAYS = "yearlyDays";

  private static final int DAYS_COLUMN = 1;
  private static final int SICK_MONTHS_COLUMN = 2;

  private LeaveEntitlement() {}

  /**
   * The statutory days.
   *
   * @param workingYears working years at any employer, in part years as decimals
   * @param sickMonths months of sick leave in this year
   */
  public static Computation statutory(BigDecimal workingYears, BigDecimal sickMonths, Figures law) {
    Working working = working(law).given("workingYears", workingYears);
    Optional<List<Optional<BigDecimal>>> tier =
        working.rows("annual-leave", "tiers").from(workingYears);
    BigDecimal days = tier.map(row -> cell(row, DAYS_COLUMN)).orElse(BigDecimal.ZERO);
    return without(sickMonths, tier, days, working);
  }

  /** Days that were granted or found; the sick leave that takes them away goes by their tier. */
  public static Computation granted(BigDecimal days, BigDecimal sickMonths, Figures law) {
    Working working = working(law).given("grantedDays", days);
    Rows tiers = working.rows("annual-leave", "tiers");
    Optional<List<Optional<BigDecimal>>> tier =
        tiers.rows().stream()
            .filter(row -> cell(row, DAYS_COLUMN).compareTo(days) <= 0)
            .reduce((earlier, later) -> later)
            .or(() -> Optional.of(tiers.rows().getFirst()));
    return without(sickMonths, tier, days, working);
  }

  private static Working working(Figures law) {
    return Working.of("cn.annual-leave-entitlement", law).articles("职工带薪年休假条例 3", "年休假实施办法 3");
  }

  private static Computation without(
      BigDecimal sickMonths,
      Optional<List<Optional<BigDecimal>>> tier,
      BigDecimal days,
      Working working) {
    boolean excluded =
        sickMonths.signum() > 0
            && tier.filter(row -> sickMonths.compareTo(cell(row, SICK_MONTHS_COLUMN)) >= 0)
                .isPresent();
    if (sickMonths.signum() > 0) {
      working.given("sickMonths", sickMonths).articles("职工带薪年休假条例 4");
    }
    return working
        .flagIf(excluded, Flags.LEAVE_EXCLUDED_BY_SICKNESS)
        .step(DAYS, excluded ? BigDecimal.ZERO : days, "")
        .done();
  }

  private static BigDecimal cell(List<Optional<BigDecimal>> row, int column) {
    return row.get(column).orElseThrow();
  }
}
