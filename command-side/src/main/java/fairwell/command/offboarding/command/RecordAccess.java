package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record what was found at the identity provider; sent by what works for the access alone.
 *
 * @param system the identity provider, as the company calls it
 * @param failure why it failed; absent unless it did
 * @param itemId the clearance item that is done once the account is off; absent for none
 */
public record RecordAccess(
    @TargetAggregateIdentifier CaseId caseId,
    AccessFinding finding,
    String system,
    @Nullable AccessFailure failure,
    @Nullable String itemId)
    implements OffboardingCommand {}
