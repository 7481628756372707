package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import java.util.List;

/** A talk was held and minuted. */
public record MeetingRecorded(
    CaseId caseId,
    String meetingId,
    LocalDate heldOn,
    PersonalText minutes,
    List<PersonalText> coveredPoints)
    implements AgendaEvent {
  public MeetingRecorded {
    coveredPoints = List.copyOf(coveredPoints);
  }
}
