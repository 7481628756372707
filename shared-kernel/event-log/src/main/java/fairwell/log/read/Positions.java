package fairwell.log.read;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Where a token or a live event stands in the log; the first event of a log has position 1. */
public final class Positions {

  private Positions() {}

  /** The highest position a token has seen; 0 before the first event. */
  public static long of(@Nullable TrackingToken token) {
    var plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
    if (plain == null) {
      return 0;
    }
    long position = plain.position().orElse(0);
    // Axon Server counts from 0.
    return Math.max(0, plain instanceof GlobalSequenceTrackingToken ? position + 1 : position);
  }

  /** A live event as the log holds it. */
  public static Recorded recorded(TrackedEventMessage<?> event) {
    return recorded(of(event.trackingToken()), event);
  }

  static Recorded recorded(long position, EventMessage<?> event) {
    var domain = event instanceof DomainEventMessage<?> inStream ? inStream : null;
    return new Recorded(
        position,
        event.getIdentifier(),
        domain == null ? event.getIdentifier() : domain.getAggregateIdentifier(),
        domain == null ? 0 : domain.getSequenceNumber(),
        event.getTimestamp(),
        (FairwellEvent) event.getPayload(),
        texts(event.getMetaData()));
  }

  private static Map<String, String> texts(Map<String, ?> metadata) {
    var texts = new LinkedHashMap<String, String>();
    metadata.forEach((key, value) -> {
      if (value != null) {
        texts.put(key, value.toString());
      }
    });
    return texts;
  }
}
