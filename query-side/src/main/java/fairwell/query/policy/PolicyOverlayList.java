package fairwell.query.policy;

import java.util.List;

/**
 * The overlays.
 *
 * @param position every event up to this log position is in them
 */
public record PolicyOverlayList(List<PolicyOverlay> items, long position) {}
