package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** Another offer took its place: a new one of the same side, or the one that was accepted. */
public record OfferSuperseded(CaseId caseId, String offerId, String supersededBy)
    implements OfferEvent {}
