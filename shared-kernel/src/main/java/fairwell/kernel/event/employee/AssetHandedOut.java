package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** The person received equipment that has to come back. */
public record AssetHandedOut(
    EmployeeId employeeId,
    FactKey key,
    LocalDate handedOutOn,
    String assetId,
    String assetType,
    Money value)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return handedOutOn;
  }
}
