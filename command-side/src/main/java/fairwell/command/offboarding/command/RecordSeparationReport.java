package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Binds the report of a closed case by its hash; Fairwell alone does, from the streams themselves.
 *
 * @param caseUpTo last sequence of the case stream it rests on
 * @param factsUpTo last sequence of the employee stream it rests on
 */
public record RecordSeparationReport(
    @TargetAggregateIdentifier CaseId caseId, long caseUpTo, long factsUpTo, String reportHash)
    implements FrameCommand {}
