package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/** One month of social insurance or housing fund was paid. */
public record ContributionPaid(
    EmployeeId employeeId,
    FactKey key,
    YearMonth month,
    ContributionKind kind,
    Money base,
    Money byEmployee,
    Money byEmployer)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return month.atEndOfMonth();
  }
}
