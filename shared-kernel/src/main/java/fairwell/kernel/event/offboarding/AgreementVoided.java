package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** The draft or agreement no longer holds. */
public record AgreementVoided(CaseId caseId, int draft, String reason) implements AgreementEvent {}
