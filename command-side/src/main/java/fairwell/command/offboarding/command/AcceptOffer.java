package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Accept an offer of the other side: the parties agree.
 *
 * @param by the side that accepts; the other side than made it, when nobody says
 */
public record AcceptOffer(
    @TargetAggregateIdentifier CaseId caseId, String offerId, @Nullable OfferSide by)
    implements NegotiationCommand {}
