package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Conduct worth a record: praise, refusal, warning or breach.
 *
 * @param dimension the value it shows, as values assessments call it; absent when it shows none
 */
public record ConductNoted(
    EmployeeId employeeId,
    FactKey key,
    LocalDate notedOn,
    ConductKind kind,
    PersonalText note,
    @Nullable String dimension)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return notedOn;
  }
}
