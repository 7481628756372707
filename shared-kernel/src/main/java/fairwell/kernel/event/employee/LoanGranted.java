package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** The employer lent money; set-off against pay is possible only with written consent. */
public record LoanGranted(
    EmployeeId employeeId,
    FactKey key,
    LocalDate grantedOn,
    String loanId,
    Money amount,
    boolean setOffConsented)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return grantedOn;
  }
}
