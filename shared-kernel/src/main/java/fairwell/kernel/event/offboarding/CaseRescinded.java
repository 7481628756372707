package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/**
 * The separation was called off. Nothing is deleted: what had been done is undone by acts of its
 * own.
 */
public record CaseRescinded(CaseId caseId, PersonalText reason) implements CaseFrameEvent {}
