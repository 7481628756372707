package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the talks ended without agreement. */
public record RecordImpasse(@TargetAggregateIdentifier CaseId caseId, Words reason)
    implements NegotiationCommand {}
