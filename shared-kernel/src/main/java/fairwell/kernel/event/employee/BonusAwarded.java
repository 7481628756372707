package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** A bonus was awarded, on the basis named. */
public record BonusAwarded(
    EmployeeId employeeId,
    FactKey key,
    LocalDate awardedOn,
    String bonusId,
    Money amount,
    String basis)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return awardedOn;
  }
}
