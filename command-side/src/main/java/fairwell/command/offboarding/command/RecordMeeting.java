package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record a talk that was held, with its minutes. */
public record RecordMeeting(
    @TargetAggregateIdentifier CaseId caseId,
    String meetingId,
    LocalDate heldOn,
    Words minutes,
    List<Words> coveredPoints)
    implements MeetingCommand {

  public RecordMeeting {
    coveredPoints = List.copyOf(coveredPoints);
  }
}
