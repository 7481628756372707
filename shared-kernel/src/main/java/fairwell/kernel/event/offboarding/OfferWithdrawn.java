package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** The side that made the offer took it back. */
public record OfferWithdrawn(CaseId caseId, String offerId, PersonalText reason)
    implements OfferEvent {}
