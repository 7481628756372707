package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** All steps are done or waived; what remains is follow-up. */
public record CaseClosed(CaseId caseId, LocalDate closedOn) implements CaseFrameEvent {}
