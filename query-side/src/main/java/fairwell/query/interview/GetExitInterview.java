package fairwell.query.interview;

import fairwell.kernel.access.Actor;

/**
 * The exit interview of a case. Answered with {@link ExitInterview}, or with nothing when it is not
 * for the actor.
 */
public record GetExitInterview(String caseId, Actor actor) {}
