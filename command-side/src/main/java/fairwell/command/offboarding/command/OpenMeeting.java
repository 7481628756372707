package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin a meeting of the talks. */
public record OpenMeeting(
    @TargetAggregateIdentifier CaseId caseId, String meetingId, LocalDate openedOn)
    implements MeetingCommand {}
