package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** The legal act was done. */
public record DeadlineMet(CaseId caseId, DeadlineKind kind, LocalDate on)
    implements CaseFrameEvent {}
