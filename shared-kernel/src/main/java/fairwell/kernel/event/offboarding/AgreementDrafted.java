package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** The separation agreement was drafted over exactly that settlement version. */
public record AgreementDrafted(CaseId caseId, int draft, int settlementVersion, String documentHash)
    implements AgreementEvent {}
