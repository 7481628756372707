package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** The version was shown to the employee. */
public record SettlementIssued(CaseId caseId, int version, LocalDate issuedOn)
    implements SettlementEvent {}
