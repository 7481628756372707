package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * An objection was answered out of the records. The event is the proof of their use: which card, by
 * whom, and when.
 *
 * @param words what was said beside the card; absent for nothing
 */
public record ObjectionAnswered(
    CaseId caseId,
    String objectionId,
    AnswerCard card,
    ActorId answeredBy,
    @Nullable PersonalText words)
    implements ObjectionEvent {}
