package fairwell.query.moment;

import fairwell.kernel.access.Actor;

/**
 * What happened in a case between two moments. Answered with {@link MomentDifference}, or with
 * nothing when there was no case at one of them, or none the actor may read now.
 */
public record GetMomentDifference(String caseId, When from, When to, Actor actor) {}
