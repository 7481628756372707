package fairwell.query.casefile;

import fairwell.kernel.access.Actor;

/**
 * The file of one case as it was when the log ended at that position. Answered with {@link
 * CaseFile}, or with nothing when there is none the actor may read or it began later.
 */
public record GetCaseFileAsOf(String caseId, long position, Actor actor) {}
