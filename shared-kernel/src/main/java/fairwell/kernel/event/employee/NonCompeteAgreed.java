package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** A non-compete duty (竞业限制) after leaving was agreed, with its monthly compensation. */
public record NonCompeteAgreed(
    EmployeeId employeeId,
    FactKey key,
    LocalDate agreedOn,
    int months,
    Money monthlyCompensation,
    String scope)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return agreedOn;
  }
}
