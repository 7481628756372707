package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** A follow-up after the end was planned. */
public record FollowUpPlanned(
    CaseId caseId, String followUpId, String topic, LocalDate due, ActorId owner)
    implements CaseFrameEvent {}
