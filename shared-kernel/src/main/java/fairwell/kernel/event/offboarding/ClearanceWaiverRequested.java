package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** Someone asked to go on without an item. */
public record ClearanceWaiverRequested(
    CaseId caseId, String itemId, String reason, LocalDate expiresOn, ActorId requestedBy)
    implements ClearanceEvent {}
