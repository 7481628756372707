package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.value.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Make an offer on top of a settlement version. */
public record TableOffer(
    @TargetAggregateIdentifier CaseId caseId,
    String offerId,
    OfferSide by,
    int settlementVersion,
    Money exGratia,
    Words terms)
    implements NegotiationCommand {}
