package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the person stays. */
public record RetainEmployee(@TargetAggregateIdentifier CaseId caseId, Words measure)
    implements NegotiationCommand {}
