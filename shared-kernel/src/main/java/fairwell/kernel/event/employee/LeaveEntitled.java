package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Days of leave the person may take in a calendar year. */
public record LeaveEntitled(
    EmployeeId employeeId, FactKey key, int year, LeaveKind kind, BigDecimal days)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return LocalDate.of(year, 1, 1);
  }
}
