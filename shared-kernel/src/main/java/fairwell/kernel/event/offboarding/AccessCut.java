package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider says that the account is switched off.
 *
 * @param orderedAt when it was ordered; absent when the account was off before anybody asked
 * @param confirmedAt when the identity provider said so
 */
public record AccessCut(
    CaseId caseId, String system, @Nullable Instant orderedAt, Instant confirmedAt)
    implements AccessEvent {}
