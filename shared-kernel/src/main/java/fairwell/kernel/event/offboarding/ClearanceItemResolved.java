package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** The owning role confirmed the item, with evidence. */
public record ClearanceItemResolved(
    CaseId caseId, String itemId, PersonalText evidence, ActorId resolvedBy)
    implements ClearanceEvent {}
