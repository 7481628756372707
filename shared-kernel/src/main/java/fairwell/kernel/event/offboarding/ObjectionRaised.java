package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The employee objected to something at the table.
 *
 * @param claimed what was claimed; absent when no amount was named
 * @param words how it was said
 */
public record ObjectionRaised(
    CaseId caseId,
    String objectionId,
    ObjectionKind kind,
    @Nullable Money claimed,
    PersonalText words,
    LocalDate raisedOn,
    ActorId recordedBy)
    implements ObjectionEvent {}
