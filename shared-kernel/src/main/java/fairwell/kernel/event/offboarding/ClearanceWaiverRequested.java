package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone asked to go on without an item.
 *
 * @param requester the employee behind the account that asked; absent where the account has none,
 *     and in events of version 1
 */
public record ClearanceWaiverRequested(
    CaseId caseId,
    String itemId,
    PersonalText reason,
    LocalDate expiresOn,
    ActorId requestedBy,
    @Nullable EmployeeId requester)
    implements ClearanceEvent {

  /** Asked for by an account that belongs to no employee. */
  public ClearanceWaiverRequested(
      CaseId caseId, String itemId, PersonalText reason, LocalDate expiresOn, ActorId requestedBy) {
    this(caseId, itemId, reason, expiresOn, requestedBy, null);
  }
}
