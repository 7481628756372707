package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;

/**
 * Service at an earlier employer that counts here, because the person was moved without a reason of
 * their own (IR 10).
 *
 * @param from its first day
 * @param to its last day, inclusive
 * @param compensated whether the earlier employer paid compensation for it; then it does not count
 *     again
 */
public record ServiceRecognised(
    EmployeeId employeeId,
    FactKey key,
    LocalDate recognisedOn,
    LocalDate from,
    LocalDate to,
    String employer,
    boolean compensated)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return recognisedOn;
  }
}
