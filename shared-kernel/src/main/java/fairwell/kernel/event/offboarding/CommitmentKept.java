package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** A promise was kept. */
public record CommitmentKept(CaseId caseId, String commitmentId, LocalDate keptOn)
    implements TableEvent {}
