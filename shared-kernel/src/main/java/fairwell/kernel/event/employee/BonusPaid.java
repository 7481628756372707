package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;

/** An awarded bonus was paid. */
public record BonusPaid(EmployeeId employeeId, FactKey key, LocalDate paidOn, String bonusId)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return paidOn;
  }
}
