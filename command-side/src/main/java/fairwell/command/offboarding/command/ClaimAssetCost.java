package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.RecoveryBasis;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.value.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Claim the cost of something that does not come back.
 *
 * @param amount at most what the thing was recorded with
 * @param documentHash of the signed consent, or of what shows the loss
 */
public record ClaimAssetCost(
    @TargetAggregateIdentifier CaseId caseId,
    String itemId,
    Money amount,
    RecoveryBasis basis,
    Words ground,
    String documentHash)
    implements ClearanceCommand {}
