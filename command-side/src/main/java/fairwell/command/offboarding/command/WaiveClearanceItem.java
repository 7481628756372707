package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Grant a waiver that someone else asked for. */
public record WaiveClearanceItem(
    @TargetAggregateIdentifier CaseId caseId, String itemId, Words authority)
    implements ClearanceCommand {}
