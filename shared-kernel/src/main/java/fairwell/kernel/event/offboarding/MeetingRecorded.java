package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk was held and minuted.
 *
 * @param recordedBy who held it; absent in events of version 1, which do not say
 */
public record MeetingRecorded(
    CaseId caseId,
    String meetingId,
    LocalDate heldOn,
    PersonalText minutes,
    List<PersonalText> coveredPoints,
    @Nullable ActorId recordedBy)
    implements AgendaEvent {
  public MeetingRecorded {
    coveredPoints = List.copyOf(coveredPoints);
  }
}
