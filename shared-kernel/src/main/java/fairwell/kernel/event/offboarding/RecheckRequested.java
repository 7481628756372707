package fairwell.kernel.event.offboarding;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/**
 * Somebody else is to look at the records behind an answer once more.
 *
 * @param owner the role that looks
 * @param due the last day for it
 */
public record RecheckRequested(
    CaseId caseId, String objectionId, Role owner, LocalDate due, ActorId requestedBy)
    implements ObjectionEvent {}
