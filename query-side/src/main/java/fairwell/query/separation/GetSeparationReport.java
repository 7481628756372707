package fairwell.query.separation;

import fairwell.kernel.access.Actor;

/**
 * The separation report of a case. Answered with {@link RecordedSeparation}, or with nothing when
 * there is no closed case of that id that the actor may read.
 */
public record GetSeparationReport(String caseId, Actor actor) {}
