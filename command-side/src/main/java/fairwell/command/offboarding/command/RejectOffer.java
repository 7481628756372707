package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reject an offer of the other side.
 *
 * @param by the side that rejects; the other side than made it, when nobody says
 */
public record RejectOffer(
    @TargetAggregateIdentifier CaseId caseId, String offerId, Words reason, @Nullable OfferSide by)
    implements NegotiationCommand {}
