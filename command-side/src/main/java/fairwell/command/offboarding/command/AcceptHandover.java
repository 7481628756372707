package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Take an area over.
 *
 * @param proxy who stands in for the recipient says why; absent from the recipient
 */
public record AcceptHandover(
    @TargetAggregateIdentifier CaseId caseId, String area, @Nullable Proxy proxy)
    implements HandoverAnswer {}
