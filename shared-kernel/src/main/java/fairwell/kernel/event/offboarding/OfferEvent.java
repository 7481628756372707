package fairwell.kernel.event.offboarding;

/** An offer was made, or came to its end. */
public sealed interface OfferEvent extends NegotiationEvent
    permits OfferTabled,
        OfferCountered,
        OfferSuperseded,
        OfferAccepted,
        OfferRejected,
        OfferWithdrawn,
        OfferExpired {

  String offerId();
}
