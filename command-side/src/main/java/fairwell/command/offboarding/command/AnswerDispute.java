package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Answer a disputed line from records.
 *
 * @param records the events the answer rests on, as the explanation of a line cites them, for
 *     example {@code E-10001#12}; may be left out where the line rests on none
 */
public record AnswerDispute(
    @TargetAggregateIdentifier CaseId caseId,
    int version,
    String lineId,
    Words answer,
    @Nullable List<String> records)
    implements SettlementCommand {}
