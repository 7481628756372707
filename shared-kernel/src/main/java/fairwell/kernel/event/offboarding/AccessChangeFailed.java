package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.Instant;

/**
 * The identity provider could not be brought to it, and people have to know. It is tried again; the
 * same failure is told once.
 */
public record AccessChangeFailed(
    CaseId caseId, String system, AccessChange wanted, AccessFailure failure, Instant failedAt)
    implements AccessEvent {}
