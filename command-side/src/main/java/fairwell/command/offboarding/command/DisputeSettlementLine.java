package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Disagree with one line. */
public record DisputeSettlementLine(
    @TargetAggregateIdentifier CaseId caseId, int version, String lineId, Words objection)
    implements SettlementCommand {}
