package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** There is nothing to negotiate in this kind of case; the step is waived, not skipped. */
public record NegotiationWaived(CaseId caseId, PersonalText reason, ActorId waivedBy)
    implements NegotiationEvent {}
