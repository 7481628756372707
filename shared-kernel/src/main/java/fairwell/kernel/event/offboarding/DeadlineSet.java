package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** A legal act is due by that day, inclusive. */
public record DeadlineSet(CaseId caseId, DeadlineKind kind, LocalDate due, String article)
    implements CaseFrameEvent {}
