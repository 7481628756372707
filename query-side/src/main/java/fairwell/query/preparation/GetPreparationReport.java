package fairwell.query.preparation;

import fairwell.kernel.access.Actor;

/**
 * The preparation report of a case. Answered with {@link PreparedReport}, or with nothing when
 * there is no such version the actor may read.
 *
 * @param version 0 for the newest; where none was attached yet, what it would say now
 */
public record GetPreparationReport(String caseId, int version, Actor actor) {}
