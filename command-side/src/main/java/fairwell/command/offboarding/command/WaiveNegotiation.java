package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record why there is nothing to negotiate. */
public record WaiveNegotiation(@TargetAggregateIdentifier CaseId caseId, Words reason)
    implements NegotiationCommand {}
