package fairwell.kernel.event.policy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.PackRef;

/**
 * A second person approved an overlay; whatever is computed from here on knows it.
 *
 * @param content the pack file once more, so that this event alone is the law of the day
 */
public record OverlayPublished(PackRef pack, String content, ActorId approvedBy)
    implements PolicyEvent {}
