package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirm an item as its owner, with evidence. */
public record ResolveClearanceItem(
    @TargetAggregateIdentifier CaseId caseId, String itemId, Words evidence)
    implements ClearanceCommand {}
