package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Look whether a due day has passed without its legal act; sent by the scheduler. */
public record CheckDeadline(@TargetAggregateIdentifier CaseId caseId, DeadlineKind kind)
    implements FrameCommand {}
