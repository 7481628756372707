package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.InterestBasis;
import fairwell.kernel.personal.PersonalText;

/** The need behind a position of a side, and how it is known. */
public record InterestRecorded(
    CaseId caseId,
    String interestId,
    OfferSide of,
    InterestBasis basis,
    PersonalText interest,
    PersonalText evidence)
    implements PlanEvent {}
