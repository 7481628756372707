package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Look whether the day of a follow-up passed without its being done. */
public record CheckFollowUp(@TargetAggregateIdentifier CaseId caseId, String followUpId)
    implements FrameCommand {}
