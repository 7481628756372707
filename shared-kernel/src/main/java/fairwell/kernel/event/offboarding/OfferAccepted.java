package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** The other side accepted the offer: the parties agreed. */
public record OfferAccepted(CaseId caseId, String offerId) implements NegotiationEvent {}
