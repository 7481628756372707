package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** The agreed monthly pay from that day on, before tax and personal contributions. */
public record CompensationSet(
    EmployeeId employeeId, FactKey key, LocalDate from, Money monthlyBase, Money monthlyAllowance)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return from;
  }
}
