package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** The person asked to be repaid an expense. */
public record ExpenseClaimed(
    EmployeeId employeeId, FactKey key, LocalDate claimedOn, String claimId, Money amount)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return claimedOn;
  }
}
