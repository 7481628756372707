package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** The other side rejected the offer. */
public record OfferRejected(CaseId caseId, String offerId, String reason)
    implements NegotiationEvent {}
