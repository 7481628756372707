package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * End a meeting with its minutes; of each mandatory point that was not raised before it is said
 * whether it was now and, if not, why.
 *
 * @param points absent for none
 */
public record CloseMeeting(
    @TargetAggregateIdentifier CaseId caseId,
    String meetingId,
    LocalDate closedOn,
    Words minutes,
    @Nullable List<Answered> points)
    implements MeetingCommand {

  /**
   * What became of a point.
   *
   * @param point its name in the case, for example {@code agreed-exit/risk}
   * @param why why it was not raised; absent for one that was
   */
  public record Answered(String point, boolean raised, @Nullable Words why) {}

  /** The points, none when nobody named any. */
  public List<Answered> answered() {
    return points == null ? List.of() : List.copyOf(points);
  }
}
