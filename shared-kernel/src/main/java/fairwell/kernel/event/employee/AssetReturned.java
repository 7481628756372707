package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;

/** Equipment came back. */
public record AssetReturned(
    EmployeeId employeeId, FactKey key, LocalDate returnedOn, String assetId)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return returnedOn;
  }
}
