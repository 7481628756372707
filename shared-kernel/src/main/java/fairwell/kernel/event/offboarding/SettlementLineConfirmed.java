package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** One line was confirmed. */
public record SettlementLineConfirmed(CaseId caseId, int version, String lineId, ConfirmedBy by)
    implements SettlementEvent {}
