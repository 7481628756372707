package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting ended, with its minutes and what became of the points.
 *
 * @param points those that were looked at
 */
public record MeetingClosed(
    CaseId caseId,
    String meetingId,
    LocalDate closedOn,
    PersonalText minutes,
    List<PointAnswer> points,
    ActorId closedBy)
    implements AgendaEvent {

  /**
   * What became of a point.
   *
   * @param why why it was not raised; absent for one that was
   */
  public record PointAnswer(String point, boolean raised, @Nullable PersonalText why) {}

  public MeetingClosed {
    points = List.copyOf(points);
  }
}
