package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;

/** An expense claim was paid. */
public record ExpensePaid(EmployeeId employeeId, FactKey key, LocalDate paidOn, String claimId)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return paidOn;
  }
}
