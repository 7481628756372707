package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Answer a disputed line from records. */
public record AnswerDispute(
    @TargetAggregateIdentifier CaseId caseId, int version, String lineId, Words answer)
    implements SettlementCommand {}
