package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.Instant;

/** The account was active, and is about to be switched off: whatever is found next was ours. */
public record AccessCutOrdered(CaseId caseId, String system, Instant orderedAt)
    implements AccessEvent {}
