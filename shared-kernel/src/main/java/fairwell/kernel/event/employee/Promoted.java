package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;

/** The person was promoted to a higher grade. */
public record Promoted(
    EmployeeId employeeId, FactKey key, LocalDate promotedOn, String fromGrade, String toGrade)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return promotedOn;
  }
}
