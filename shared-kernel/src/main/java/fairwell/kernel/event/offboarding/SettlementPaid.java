package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** Every component was paid. */
public record SettlementPaid(CaseId caseId, int version, LocalDate paidOn)
    implements SettlementEvent {}
