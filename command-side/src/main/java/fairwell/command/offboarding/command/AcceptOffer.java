package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Accept an offer of the other side: the parties agree. */
public record AcceptOffer(@TargetAggregateIdentifier CaseId caseId, String offerId)
    implements NegotiationCommand {}
