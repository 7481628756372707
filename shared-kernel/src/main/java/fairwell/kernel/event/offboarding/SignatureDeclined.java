package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** One party declined to sign, which is a fact with legal weight. */
public record SignatureDeclined(CaseId caseId, int draft, Party party, String reason)
    implements AgreementEvent {}
