package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Call the separation off: take it back, or correct that it was begun. */
public record RescindCase(
    @TargetAggregateIdentifier CaseId caseId, RescissionCause cause, Words reason)
    implements FrameCommand {}
