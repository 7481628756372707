package fairwell.kernel.preparation;

import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leave of the year and overtime of the twelve months, as recorded; what is due for it is for the
 * settlement to say.
 *
 * @param annualLeaveEntitled days of annual leave granted for the year; absent when not recorded
 * @param annualLeaveTaken days of it taken in the year up to the day
 * @param weeks weeks recorded in the twelve months
 * @param overtimeWeekday hours at 150 percent
 * @param overtimeRestDay hours at 200 percent
 * @param overtimeHoliday hours at 300 percent
 */
public record WorkingTime(
    @Nullable BigDecimal annualLeaveEntitled,
    BigDecimal annualLeaveTaken,
    int weeks,
    BigDecimal overtimeWeekday,
    BigDecimal overtimeRestDay,
    BigDecimal overtimeHoliday) {

  static WorkingTime of(EmployeeFacts facts, LocalDate day) {
    List<WorkWeekRecorded> weeks =
        new Period(facts, day).within(WorkWeekRecorded.class).stream().map(Sourced::value).toList();
    BigDecimal entitled =
        facts.leaveEntitled(day.getYear(), LeaveKind.ANNUAL).stream()
            .map(leave -> leave.value().days())
            .reduce(BigDecimal::add)
            .orElse(null);
    BigDecimal taken =
        facts.leaveTaken(day.getYear(), LeaveKind.ANNUAL, day).stream()
            .map(leave -> leave.value().days())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new WorkingTime(
        entitled,
        taken,
        weeks.size(),
        sum(weeks, WorkWeekRecorded::overtimeWeekday),
        sum(weeks, WorkWeekRecorded::overtimeRestDay),
        sum(weeks, WorkWeekRecorded::overtimeHoliday));
  }

  private static BigDecimal sum(
      List<WorkWeekRecorded> weeks, Function<WorkWeekRecorded, BigDecimal> hours) {
    return weeks.stream().map(hours).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
