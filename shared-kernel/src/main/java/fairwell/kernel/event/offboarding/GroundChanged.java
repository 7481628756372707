package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;

/** The legal ground changed before notice; what rests on the old one has to be computed again. */
public record GroundChanged(CaseId caseId, Ground from, Ground to, PersonalText reason)
    implements CaseFrameEvent {}
