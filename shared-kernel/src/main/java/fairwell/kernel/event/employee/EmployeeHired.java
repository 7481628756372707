package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person began to work (用工之日): the first day of the service years at this employer. {@code
 * workingSince} is the first day of work at any employer, which decides the annual leave
 * entitlement; {@code contractEndsOn} is absent for an open-ended contract.
 */
public record EmployeeHired(
    EmployeeId employeeId,
    FactKey key,
    PersonalText name,
    @Nullable PersonalText nationalId,
    @Nullable PersonalText phone,
    LocalDate hiredOn,
    Place place,
    String legalEntity,
    @Nullable LocalDate contractEndsOn,
    LocalDate workingSince)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return hiredOn;
  }
}
