package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person said something about work, in a survey or a talk.
 *
 * @param access who may read it while talks are prepared; absent when nobody said, which counts as
 *     {@link FeedbackAccess#RESTRICTED}
 */
public record FeedbackGiven(
    EmployeeId employeeId,
    FactKey key,
    LocalDate givenOn,
    String channel,
    PersonalText text,
    @Nullable FeedbackAccess access)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return givenOn;
  }
}
