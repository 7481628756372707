package fairwell.kernel.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that a figure looks at, both inclusive, as days in China. */
public record ReportingPeriod(LocalDate from, LocalDate to) {

  /** The longest period, in years. */
  public static final int MOST_YEARS = 10;

  public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  public ReportingPeriod {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends on or after the day it begins");
    }
  }

  /**
   * The period between two days; absent when there is none, it is out of reason, or no whole number
   * of months: periods that differ by a day would tell of whoever came in on that day.
   */
  public static Optional<ReportingPeriod> possible(LocalDate from, LocalDate to) {
    boolean reasonable =
        !from.isBefore(EARLIEST)
            && !to.isAfter(LATEST)
            && !to.isBefore(from)
            && to.isBefore(from.plusYears(MOST_YEARS))
            && areWholeMonths(from, to);
    return reasonable ? Optional.of(new ReportingPeriod(from, to)) : Optional.empty();
  }

  /** Whether it begins with the first day of a month and ends with the last of one. */
  public boolean isWholeMonths() {
    return areWholeMonths(from, to);
  }

  private static boolean areWholeMonths(LocalDate from, LocalDate to) {
    return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
  }

  public boolean contains(@Nullable LocalDate day) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /** The moment it is over: what is recorded from then on was not known at its end. */
  public Instant over() {
    return to.plusDays(1).atStartOfDay(CaseRecord.LAW).toInstant();
  }
}
