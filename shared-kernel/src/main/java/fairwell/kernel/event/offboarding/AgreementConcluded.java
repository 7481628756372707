package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** Both parties signed. */
public record AgreementConcluded(CaseId caseId, int draft) implements AgreementEvent {}
