package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** A meeting began. */
public record MeetingOpened(CaseId caseId, String meetingId, LocalDate openedOn, ActorId openedBy)
    implements AgendaEvent {}
