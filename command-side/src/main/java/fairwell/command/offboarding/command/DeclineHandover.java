package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Decline to take an area over, so that somebody else has to be named.
 *
 * @param proxy who stands in for the recipient says why; absent from the recipient
 */
public record DeclineHandover(
    @TargetAggregateIdentifier CaseId caseId, String area, Words reason, @Nullable Proxy proxy)
    implements HandoverAnswer {}
