package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** The employee neither confirms nor disputes; the statutory amounts are paid all the same. */
public record ConfirmationWaived(CaseId caseId, int version, PersonalText reason, ActorId waivedBy)
    implements SettlementEvent {}
