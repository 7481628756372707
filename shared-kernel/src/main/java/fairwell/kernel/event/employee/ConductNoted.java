package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** Conduct worth a record: praise, refusal, warning or breach. */
public record ConductNoted(
    EmployeeId employeeId, FactKey key, LocalDate notedOn, ConductKind kind, PersonalText note)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return notedOn;
  }
}
