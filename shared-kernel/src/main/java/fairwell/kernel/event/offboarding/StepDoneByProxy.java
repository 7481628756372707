package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does a step in the place of the one whose step it is. It comes right before the event of
 * the step itself, from the same command.
 *
 * @param step its name, for example {@code dispute-settlement-line}
 * @param insteadOf whose step it is
 * @param reason why it is not done in person
 * @param evidence what shows that it is what the absent person would have done, or has done
 * @param powerOfAttorneyHash of the written power of attorney, in hex; absent where none is needed
 * @param doneBy who does it
 */
public record StepDoneByProxy(
    CaseId caseId,
    String step,
    InsteadOf insteadOf,
    PersonalText reason,
    PersonalText evidence,
    @Nullable String powerOfAttorneyHash,
    ActorId doneBy)
    implements CaseFrameEvent {}
