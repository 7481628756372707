package fairwell.query.policy;

import fairwell.kernel.access.Actor;

/** All overlays, the newest first. Answered with {@link PolicyOverlayList}. */
public record FindPolicyOverlays(Actor actor) {}
