package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.objection.RecheckResult;
import fairwell.kernel.personal.PersonalText;

/**
 * The records behind an answer were looked at once more.
 *
 * @param findings what was found
 */
public record RecheckCompleted(
    CaseId caseId,
    String objectionId,
    RecheckResult result,
    PersonalText findings,
    ActorId completedBy)
    implements ObjectionEvent {}
