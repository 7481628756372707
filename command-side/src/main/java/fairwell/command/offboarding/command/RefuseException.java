package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Do not allow the exception. */
public record RefuseException(
    @TargetAggregateIdentifier CaseId caseId, String exceptionId, Words reason)
    implements TableCommand {}
