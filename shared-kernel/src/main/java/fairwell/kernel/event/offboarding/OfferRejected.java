package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** The other side rejected the offer. */
public record OfferRejected(CaseId caseId, String offerId, PersonalText reason)
    implements OfferEvent {}
