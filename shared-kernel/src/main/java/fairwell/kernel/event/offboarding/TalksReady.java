package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** Report and checklist are complete: talks may start. */
public record TalksReady(CaseId caseId, int reportVersion) implements NegotiationEvent {}
