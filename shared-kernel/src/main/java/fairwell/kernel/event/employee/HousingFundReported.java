package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** The balance of the person's housing fund account (住房公积金), as its centre told it. */
public record HousingFundReported(EmployeeId employeeId, FactKey key, LocalDate asOf, Money balance)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return asOf;
  }
}
