package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/**
 * A disputed line was answered from records; the employee may confirm it now, or a new version
 * follows.
 */
public record DisputeAnswered(
    CaseId caseId, int version, String lineId, PersonalText answer, ActorId answeredBy)
    implements SettlementEvent {}
