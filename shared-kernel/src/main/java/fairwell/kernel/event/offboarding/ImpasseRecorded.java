package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** The talks ended without agreement. */
public record ImpasseRecorded(CaseId caseId, PersonalText reason) implements NegotiationEvent {}
