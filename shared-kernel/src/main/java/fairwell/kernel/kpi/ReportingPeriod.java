package fairwell.kernel.kpi;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that a figure looks at, both inclusive, as days in China. */
public record ReportingPeriod(LocalDate from, LocalDate to) {

  public ReportingPeriod {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends on or after the day it begins");
    }
  }

  public boolean contains(@Nullable LocalDate day) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /** The moment it is over: what is recorded from then on was not known at its end. */
  public Instant over() {
    return to.plusDays(1).atStartOfDay(CaseRecord.LAW).toInstant();
  }
}
