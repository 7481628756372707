package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;

/** A protected status ended; that day is the first without it. */
public record ProtectionEnded(
    EmployeeId employeeId, FactKey key, LocalDate endedOn, ProtectedStatus status)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return endedOn;
  }
}
