package fairwell.query.dispute;

import fairwell.kernel.access.Actor;

/**
 * The formal disputes of a case. Answered with {@link CaseDisputes}, which holds none where none
 * was filed, or with nothing when they are not for the actor.
 */
public record GetDisputes(String caseId, Actor actor) {}
