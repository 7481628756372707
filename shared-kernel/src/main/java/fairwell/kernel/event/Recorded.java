package fairwell.kernel.event;

import java.time.Instant;
import java.util.Map;

/**
 * One event as the log holds it.
 *
 * @param position its place in the whole log; grows, may have gaps
 * @param eventId unique id of the stored event
 * @param streamId the stream: an employee, a case, or the event itself for an audit event
 * @param sequence its place in the stream, from 0 without gaps
 * @param at when it was recorded
 * @param metadata see {@link Metadata}
 */
public record Recorded(
    long position,
    String eventId,
    String streamId,
    long sequence,
    Instant at,
    FairwellEvent event,
    Map<String, String> metadata) {

  public Recorded {
    metadata = Map.copyOf(metadata);
  }
}
