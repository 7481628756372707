package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was lent does not come back, and its cost is claimed. The claim stands beside the
 * settlement: no line of it is touched, and no wage waits for it.
 *
 * @param documentHash of the consent, or of what shows the loss
 * @param limit absent where the pay or the figures are not known
 */
public record AssetCostClaimed(
    CaseId caseId,
    String itemId,
    Money amount,
    RecoveryBasis basis,
    PersonalText ground,
    String documentHash,
    @Nullable WageLimit limit,
    ActorId claimedBy)
    implements ClearanceEvent {}
