package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.Instant;

/** The account was switched on again and read as active. */
public record AccessRestored(CaseId caseId, String system, AccessReturn reason, Instant readAt)
    implements AccessEvent {}
