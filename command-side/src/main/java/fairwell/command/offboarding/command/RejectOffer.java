package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Reject an offer of the other side. */
public record RejectOffer(@TargetAggregateIdentifier CaseId caseId, String offerId, Words reason)
    implements NegotiationCommand {}
