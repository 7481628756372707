package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Answer an objection out of the records. The card is computed here, from the facts and the current
 * settlement: nobody can hand one in.
 *
 * @param words what was said beside it; absent for nothing
 */
public record AnswerObjection(
    @TargetAggregateIdentifier CaseId caseId, String objectionId, @Nullable Words words)
    implements ObjectionCommand {}
