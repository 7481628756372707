package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Change the legal ground before notice is given. */
public record ChangeGround(@TargetAggregateIdentifier CaseId caseId, Ground ground, Words reason)
    implements FrameCommand {}
