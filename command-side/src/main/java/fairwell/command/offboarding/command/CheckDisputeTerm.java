package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Look whether a day of a dispute has passed. */
public record CheckDisputeTerm(
    @TargetAggregateIdentifier CaseId caseId, String disputeId, DisputeTermKind kind)
    implements DisputeCommand {}
