package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirm that there is nothing to negotiate, as somebody else proposed. */
public record WaiveNegotiation(@TargetAggregateIdentifier CaseId caseId, Words reason)
    implements NegotiationCommand {}
