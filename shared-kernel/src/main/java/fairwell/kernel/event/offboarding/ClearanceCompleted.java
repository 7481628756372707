package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** No item is open any more: the handover is complete. */
public record ClearanceCompleted(CaseId caseId, LocalDate completedOn) implements ClearanceEvent {}
