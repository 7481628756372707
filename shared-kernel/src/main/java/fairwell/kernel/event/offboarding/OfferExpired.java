package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** The last day of the offer passed unanswered. */
public record OfferExpired(CaseId caseId, String offerId, LocalDate expiredOn)
    implements OfferEvent {}
