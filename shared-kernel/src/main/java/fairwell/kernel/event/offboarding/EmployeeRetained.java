package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** The person stays: a good end of a case. */
public record EmployeeRetained(CaseId caseId, PersonalText measure) implements NegotiationEvent {}
