package fairwell.query.settlement;

import fairwell.kernel.access.Actor;

/**
 * The settlement of one case. Answered with {@link Settlement}, or with nothing when there is none
 * the actor may read.
 */
public record GetSettlement(String caseId, Actor actor) {}
