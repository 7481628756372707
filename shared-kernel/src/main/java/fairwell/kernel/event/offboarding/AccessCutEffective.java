package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.Instant;

/** The account was read again and is inactive: from here on nobody signs in with it. */
public record AccessCutEffective(CaseId caseId, String system, Instant readAt)
    implements AccessEvent {}
