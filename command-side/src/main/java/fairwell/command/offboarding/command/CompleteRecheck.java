package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.objection.RecheckResult;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record what a second look at the records found. */
public record CompleteRecheck(
    @TargetAggregateIdentifier CaseId caseId,
    String objectionId,
    RecheckResult result,
    Words findings)
    implements ObjectionCommand {}
