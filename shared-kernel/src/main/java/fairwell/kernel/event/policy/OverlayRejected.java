package fairwell.kernel.event.policy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.PackRef;

/** A second person rejected an overlay; the reason is about its figures, not about a person. */
public record OverlayRejected(PackRef pack, ActorId rejectedBy, String reason)
    implements PolicyEvent {}
