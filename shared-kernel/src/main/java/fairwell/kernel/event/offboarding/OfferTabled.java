package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;

/** One side made an offer, resting on a settlement version. */
public record OfferTabled(
    CaseId caseId,
    String offerId,
    OfferSide by,
    int settlementVersion,
    Money exGratia,
    PersonalText terms,
    ActorId tabledBy)
    implements NegotiationEvent {}
