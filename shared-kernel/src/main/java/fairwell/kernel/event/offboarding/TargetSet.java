package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.OfferTerm;

/**
 * What the employer aims at on an issue, and the last it would agree to. For {@code EX_GRATIA} it
 * is that of the whole package.
 */
public record TargetSet(CaseId caseId, OfferTerm target, OfferTerm reservation, ActorId setBy)
    implements PlanEvent {}
