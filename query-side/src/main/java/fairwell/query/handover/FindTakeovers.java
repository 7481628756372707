package fairwell.query.handover;

import fairwell.kernel.access.Actor;

/** What the actor was asked to take over. Answered with {@link Takeovers}. */
public record FindTakeovers(Actor actor) {}
