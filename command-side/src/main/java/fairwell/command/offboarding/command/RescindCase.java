package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Call the separation off. */
public record RescindCase(@TargetAggregateIdentifier CaseId caseId, Words reason)
    implements FrameCommand {}
