package fairwell.kernel.event.policy;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.law.PackRef;

/**
 * What happened to an overlay over the shipped policy packs. All overlays share one stream, so its
 * order is the order in which they were published.
 */
public sealed interface PolicyEvent extends FairwellEvent
    permits OverlayProposed, OverlayPublished, OverlayRejected {

  /** The stream of all overlays. */
  String STREAM = "policy-overlays";

  /** Which overlay; its content hash tells it from every other. */
  PackRef pack();

  @Override
  default String streamId() {
    return STREAM;
  }
}
