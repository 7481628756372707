package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** A follow-up was done. */
public record FollowUpDone(CaseId caseId, String followUpId, LocalDate doneOn, PersonalText outcome)
    implements CaseFrameEvent {}
