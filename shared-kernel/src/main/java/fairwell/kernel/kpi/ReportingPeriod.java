package fairwell.kernel.kpi;

import java.time.Instant;
import java.time.LocalDate;
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

  /** The period between two days; absent when there is none, or it is out of reason. */
  public static Optional<ReportingPeriod> possible(LocalDate from, LocalDate to) {
    boolean reasonable =
        !from.isBefore(EARLIEST)
            && !to.isAfter(LATEST)
            && !to.isBefore(from)
            && to.isBefore(from.plusYears(MOST_YEARS));
    return reasonable ? Optional.of(new ReportingPeriod(from, to)) : Optional.empty();
  }

  public boolean contains(@Nullable LocalDate day) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /** The moment it is over: what is recorded from then on was not known at its end. */
  public Instant over() {
    return to.plusDays(1).atStartOfDay(CaseRecord.LAW).toInstant();
  }
}
