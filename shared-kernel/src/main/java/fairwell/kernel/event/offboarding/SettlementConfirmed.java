package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** Every line is confirmed. */
public record SettlementConfirmed(CaseId caseId, int version) implements SettlementEvent {}
