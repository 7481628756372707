package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The hours of one week, with overtime by class (150, 200, 300 percent). */
public record WorkWeekRecorded(
    EmployeeId employeeId,
    FactKey key,
    LocalDate weekStartsOn,
    BigDecimal hours,
    BigDecimal overtimeWeekday,
    BigDecimal overtimeRestDay,
    BigDecimal overtimeHoliday)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return weekStartsOn;
  }
}
