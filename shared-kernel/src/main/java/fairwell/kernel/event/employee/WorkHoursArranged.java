package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;

/** The system of working hours from that day on; one other than the standard was approved. */
public record WorkHoursArranged(
    EmployeeId employeeId, FactKey key, LocalDate from, WorkHours system) implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return from;
  }
}
