package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;

/** The owning role confirmed the item, with evidence. */
public record ClearanceItemResolved(
    CaseId caseId, String itemId, String evidence, ActorId resolvedBy) implements ClearanceEvent {}
