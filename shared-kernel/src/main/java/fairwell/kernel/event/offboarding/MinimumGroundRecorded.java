package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** Counsel recorded on what ground an offer below the least amount by law may be agreed to. */
public record MinimumGroundRecorded(
    CaseId caseId, String offerId, PersonalText ground, ActorId recordedBy)
    implements AuthorityEvent {}
