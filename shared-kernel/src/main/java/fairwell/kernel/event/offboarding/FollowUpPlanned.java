package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** A follow-up after the end was planned. */
public record FollowUpPlanned(
    CaseId caseId, String followUpId, PersonalText topic, LocalDate due, ActorId owner)
    implements CaseFrameEvent {}
