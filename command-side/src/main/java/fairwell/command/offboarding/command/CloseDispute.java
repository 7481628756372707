package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a dispute came to its end; the hold on the data is released by counsel alone. */
public record CloseDispute(
    @TargetAggregateIdentifier CaseId caseId,
    String disputeId,
    DisputeEnd how,
    LocalDate closedOn,
    Words reason)
    implements DisputeCommand {}
