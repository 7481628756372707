package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a written contract (LCL 10), as of a day.
 *
 * @param signedOn the day it was signed; absent when there was none on that day
 */
public record WrittenContractRecorded(
    EmployeeId employeeId, FactKey key, LocalDate asOf, @Nullable LocalDate signedOn)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return asOf;
  }
}
