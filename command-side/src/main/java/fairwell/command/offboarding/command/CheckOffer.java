package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Look whether the last day of an offer has passed unanswered; sent by the scheduler. */
public record CheckOffer(@TargetAggregateIdentifier CaseId caseId, String offerId)
    implements NegotiationCommand {}
