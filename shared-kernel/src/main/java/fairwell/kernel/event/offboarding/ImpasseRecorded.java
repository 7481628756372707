package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** The talks ended without agreement. */
public record ImpasseRecorded(CaseId caseId, String reason) implements NegotiationEvent {}
