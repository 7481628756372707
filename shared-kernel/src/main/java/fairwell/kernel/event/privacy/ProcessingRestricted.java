package fairwell.kernel.event.privacy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.privacy.Keeping;
import java.time.LocalDate;
import java.util.List;

/**
 * Two people want the data erased and the law wants them kept: until then they are stored and
 * protected, and nothing else is done with them (PIPL art. 47).
 *
 * @param until the last day on which they are kept; they are erased on the next
 * @param because what has to be kept, and until when
 */
public record ProcessingRestricted(
    EmployeeId employeeId, LocalDate until, List<Keeping> because, ActorId confirmedBy)
    implements PrivacyEvent {

  public ProcessingRestricted {
    because = List.copyOf(because);
  }
}
