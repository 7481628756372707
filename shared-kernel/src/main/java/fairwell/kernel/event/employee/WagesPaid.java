package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/** The wages paid for one month (应得工资 by part, before tax), with what was withheld from them. */
public record WagesPaid(
    EmployeeId employeeId,
    FactKey key,
    YearMonth month,
    Money base,
    Money allowance,
    Money overtime,
    Money bonus,
    Money personalContributions,
    Money taxWithheld)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return month.atEndOfMonth();
  }
}
