package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** A follow-up was done. */
public record FollowUpDone(CaseId caseId, String followUpId, LocalDate doneOn, String outcome)
    implements CaseFrameEvent {}
