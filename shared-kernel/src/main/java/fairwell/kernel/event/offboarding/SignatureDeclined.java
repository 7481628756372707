package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** One party declined to sign, which is a fact with legal weight. */
public record SignatureDeclined(CaseId caseId, int draft, Party party, PersonalText reason)
    implements AgreementEvent {}
