package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** The day of a follow-up passed without its being done; it is still to do. */
public record FollowUpMissed(CaseId caseId, String followUpId, LocalDate due)
    implements CaseFrameEvent {}
