package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** The due day passed without the legal act; it is still owed. */
public record DeadlineMissed(CaseId caseId, DeadlineKind kind, LocalDate due)
    implements CaseFrameEvent {}
