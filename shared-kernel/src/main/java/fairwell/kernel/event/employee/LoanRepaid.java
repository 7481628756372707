package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** A part of a loan was paid back. */
public record LoanRepaid(
    EmployeeId employeeId, FactKey key, LocalDate repaidOn, String loanId, Money amount)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return repaidOn;
  }
}
