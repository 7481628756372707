package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** One point of the hazard checklist was looked at. */
public record HazardChecked(CaseId caseId, String hazard, HazardAnswer answer, String evidence)
    implements NegotiationEvent {}
