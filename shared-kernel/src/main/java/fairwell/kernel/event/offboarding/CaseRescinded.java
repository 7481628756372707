package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/**
 * The separation was called off. Nothing is deleted: what had been done is undone by acts of its
 * own.
 */
public record CaseRescinded(CaseId caseId, String reason) implements CaseFrameEvent {}
