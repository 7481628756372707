package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.AuthorityLimit;
import org.jspecify.annotations.Nullable;

/**
 * The other side accepted the offer: the parties agreed.
 *
 * @param by the side that accepted; absent in events of version 1, which do not say
 * @param authority how far the one who accepted for the employer might go; absent when the employee
 *     accepted
 * @param exceptionId the exception that let it go further; absent when none was needed
 * @param acceptedBy who recorded it; absent in events of versions 1 and 2, which do not say
 */
public record OfferAccepted(
    CaseId caseId,
    String offerId,
    @Nullable OfferSide by,
    @Nullable AuthorityLimit authority,
    @Nullable String exceptionId,
    @Nullable ActorId acceptedBy)
    implements OfferEvent {}
