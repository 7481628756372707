package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirm one line, as the employee or on paper through HR. */
public record ConfirmSettlementLine(
    @TargetAggregateIdentifier CaseId caseId, int version, String lineId)
    implements SettlementCommand {}
