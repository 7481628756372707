package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** One point of the hazard checklist was looked at. */
public record HazardChecked(
    CaseId caseId, String hazard, HazardAnswer answer, PersonalText evidence)
    implements NegotiationEvent {}
