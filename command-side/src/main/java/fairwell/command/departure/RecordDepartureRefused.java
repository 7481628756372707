package fairwell.command.departure;

import fairwell.kernel.id.BatchId;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a case of the order could not be opened. */
public record RecordDepartureRefused(
    @TargetAggregateIdentifier BatchId batchId, CaseId caseId, String refusal) {}
