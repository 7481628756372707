package fairwell.query.moment;

import fairwell.kernel.access.Actor;

/**
 * A case as it was. Answered with {@link Moment}, or with nothing when there was none then, or none
 * the actor may read now.
 */
public record GetMoment(String caseId, When when, Actor actor) {}
