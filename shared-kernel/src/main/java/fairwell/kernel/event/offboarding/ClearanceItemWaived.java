package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** Someone else agreed to go on without the item, until that day inclusive. */
public record ClearanceItemWaived(
    CaseId caseId, String itemId, PersonalText authority, LocalDate expiresOn, ActorId approvedBy)
    implements ClearanceEvent {}
