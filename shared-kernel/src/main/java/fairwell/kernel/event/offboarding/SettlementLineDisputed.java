package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** The employee disagrees with one line. */
public record SettlementLineDisputed(
    CaseId caseId, int version, String lineId, PersonalText objection) implements SettlementEvent {}
