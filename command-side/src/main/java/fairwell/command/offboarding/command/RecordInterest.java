package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.InterestBasis;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record the need behind a position, and what shows it. */
public record RecordInterest(
    @TargetAggregateIdentifier CaseId caseId,
    String interestId,
    OfferSide of,
    InterestBasis basis,
    Words interest,
    Words evidence)
    implements TableCommand {}
