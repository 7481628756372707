package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** Someone asked to go on without an item. */
public record ClearanceWaiverRequested(
    CaseId caseId, String itemId, PersonalText reason, LocalDate expiresOn, ActorId requestedBy)
    implements ClearanceEvent {}
