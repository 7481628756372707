package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The special additional deductions (专项附加扣除) of a month the person declared to this employer, from
 * that month to the end of its year or the next declaration; each year is declared anew.
 */
public record SpecialDeductionsDeclared(
    EmployeeId employeeId, FactKey key, YearMonth from, Money monthly) implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return from.atDay(1);
  }
}
