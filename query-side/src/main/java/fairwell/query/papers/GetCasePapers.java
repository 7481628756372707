package fairwell.query.papers;

import fairwell.kernel.access.Actor;

/**
 * The papers of a case. Answered with {@link CasePapers}, or with nothing when they are not for the
 * actor.
 */
public record GetCasePapers(String caseId, Actor actor) {}
