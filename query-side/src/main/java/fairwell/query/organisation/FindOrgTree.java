package fairwell.query.organisation;

import fairwell.kernel.access.Actor;

/** The tree of units that holds now. Answered with {@link PublishedOrgTree}. */
public record FindOrgTree(Actor actor) {}
