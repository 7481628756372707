package fairwell.query.handover;

import fairwell.kernel.access.Actor;

/**
 * Who takes over what in a case. Answered with {@link CaseHandover}, without areas where nobody was
 * named, or with nothing when there is no such case for the actor.
 */
public record GetCaseHandover(String caseId, Actor actor) {}
