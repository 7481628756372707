package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** The person stays: a good end of a case. */
public record EmployeeRetained(CaseId caseId, String measure) implements NegotiationEvent {}
