package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** The draft or agreement no longer holds. */
public record AgreementVoided(CaseId caseId, int draft, PersonalText reason)
    implements AgreementEvent {}
