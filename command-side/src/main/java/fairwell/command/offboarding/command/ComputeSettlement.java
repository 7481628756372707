package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Compute a new version from the facts known now. */
public record ComputeSettlement(@TargetAggregateIdentifier CaseId caseId)
    implements SettlementCommand {}
