package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** The person said something about work, in a survey or a talk. */
public record FeedbackGiven(
    EmployeeId employeeId, FactKey key, LocalDate givenOn, String channel, PersonalText text)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return givenOn;
  }
}
