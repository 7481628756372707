package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that a dispute went on.
 *
 * @param on the day of the step; of a hearing the day it is held
 */
public record RecordDisputeStep(
    @TargetAggregateIdentifier CaseId caseId, String disputeId, DisputeStep step, LocalDate on)
    implements DisputeCommand {}
