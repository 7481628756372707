package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/**
 * Somebody proposed to leave a step out; nothing is waived before somebody else confirms it. A
 * waiver without a proposal was given by one, before two were asked for.
 *
 * @param expiresOn the last day on which it can be confirmed, and on which the waiver holds
 */
public record StepWaiverProposed(
    CaseId caseId, WaivableStep step, PersonalText reason, LocalDate expiresOn, ActorId proposedBy)
    implements CaseFrameEvent {}
