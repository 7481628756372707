package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Go on although the employee neither confirms nor disputes, as somebody else proposed. */
public record WaiveConfirmation(@TargetAggregateIdentifier CaseId caseId, int version, Words reason)
    implements SettlementCommand {}
