package fairwell.kernel.law;

import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.law.procedure.WorkingDays;
import fairwell.kernel.law.wage.Weekdays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Leave as far as it lies in the employment: what runs past the legal end was not taken. */
final class LeaveUntilEnd {

  private LeaveUntilEnd() {}

  /** Whether a part of the leave lies after the end and does not count. */
  static boolean isCut(Matter matter, LeaveTaken leave) {
    return matter.has(Edition.SECOND) && leave.to().isAfter(matter.end());
  }

  /** The days that count. */
  static BigDecimal days(Matter matter, LeaveTaken leave) {
    if (!isCut(matter, leave)) {
      return leave.days();
    }
    long most =
        switch (leave.kind()) {
          case ANNUAL, PERSONAL, COMPENSATORY -> working(matter, leave.from());
          case SICK, MATERNITY -> ChronoUnit.DAYS.between(leave.from(), matter.end()) + 1;
        };
    return leave.days().min(BigDecimal.valueOf(most));
  }

  private static int working(Matter matter, LocalDate from) {
    WorkingDays calendar = WorkingDays.of(matter.law());
    boolean known = calendar.knows(from.getYear()) && calendar.knows(matter.end().getYear());
    return known ? calendar.within(from, matter.end()) : Weekdays.of(from, matter.end());
  }
}
