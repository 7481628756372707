package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirm that no union has to be told, as somebody else proposed. */
public record WaiveUnionNotice(@TargetAggregateIdentifier CaseId caseId, Words reason)
    implements FrameCommand {}
