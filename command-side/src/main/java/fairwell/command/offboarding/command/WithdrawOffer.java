package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Take back an offer of the own side.
 *
 * @param by the side that takes it back; the one that made it, when nobody says
 */
public record WithdrawOffer(
    @TargetAggregateIdentifier CaseId caseId, String offerId, Words reason, @Nullable OfferSide by)
    implements NegotiationCommand {}
