package fairwell.query.casefile;

import fairwell.kernel.access.Actor;

/**
 * The file of one case. Answered with {@link CaseFile}, or with nothing when there is none the
 * actor may read. As a subscription query it sends the whole file after every change.
 */
public record GetCaseFile(String caseId, Actor actor) {}
