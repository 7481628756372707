package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;

/** The employee neither confirms nor disputes; the statutory amounts are paid all the same. */
public record ConfirmationWaived(CaseId caseId, int version, String reason, ActorId waivedBy)
    implements SettlementEvent {}
