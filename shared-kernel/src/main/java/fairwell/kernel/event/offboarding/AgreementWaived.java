package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** This separation rests on no agreement; the step is waived, not skipped. */
public record AgreementWaived(CaseId caseId, PersonalText reason, ActorId waivedBy)
    implements AgreementEvent {}
