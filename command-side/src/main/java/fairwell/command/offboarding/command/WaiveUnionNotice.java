package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record why no union has to be told. */
public record WaiveUnionNotice(@TargetAggregateIdentifier CaseId caseId, Words reason)
    implements FrameCommand {}
