package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Confirm that what was to be handed over is there.
 *
 * @param evidence what shows it
 * @param proxy who stands in for the recipient says why; absent from the recipient
 */
public record ConfirmHandover(
    @TargetAggregateIdentifier CaseId caseId, String area, Words evidence, @Nullable Proxy proxy)
    implements HandoverAnswer {}
