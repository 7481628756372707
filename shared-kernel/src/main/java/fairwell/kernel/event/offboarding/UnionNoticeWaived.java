package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** There is no union to be told, or the ground does not ask for it. */
public record UnionNoticeWaived(CaseId caseId, PersonalText reason) implements CaseFrameEvent {}
