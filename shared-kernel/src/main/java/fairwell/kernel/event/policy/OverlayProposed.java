package fairwell.kernel.event.policy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.PackRef;

/**
 * Counsel proposed an overlay.
 *
 * @param content the pack file, character by character; its UTF-8 bytes have the content hash
 */
public record OverlayProposed(PackRef pack, String content, ActorId proposedBy)
    implements PolicyEvent {}
