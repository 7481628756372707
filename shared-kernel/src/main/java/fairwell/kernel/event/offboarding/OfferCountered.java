package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** The other side answered the offer with one of its own, which ends it (民法典 488). */
public record OfferCountered(CaseId caseId, String offerId, String counterId)
    implements OfferEvent {}
