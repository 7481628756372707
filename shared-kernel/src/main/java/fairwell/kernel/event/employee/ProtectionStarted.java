package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A status began that bars some dismissals (LCL art. 42). */
public record ProtectionStarted(
    EmployeeId employeeId,
    FactKey key,
    LocalDate startedOn,
    ProtectedStatus status,
    @Nullable LocalDate expectedEnd)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return startedOn;
  }
}
