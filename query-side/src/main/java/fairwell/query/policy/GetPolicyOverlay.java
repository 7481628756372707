package fairwell.query.policy;

import fairwell.kernel.access.Actor;

/** One overlay by its content hash. Answered with {@link PolicyOverlay}, or with nothing. */
public record GetPolicyOverlay(String contentHash, Actor actor) {}
