package fairwell.query.runner;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An event that a view could not take in. As long as the letter is held, its document stays as it
 * was before the event; all other documents go on.
 *
 * @param id slice and event: {@code casefile:6f1c…}
 * @param document the document held back
 * @param stream the stream it is made of
 * @param event name of the event, for example {@code offboarding.NoticeGiven}
 * @param at when the event was recorded
 * @param reason kind of the error, for example {@code IllegalStateException}
 * @param detail what the view said; views name no one
 */
public record DeadLetter(
    @BsonId String id,
    String slice,
    String document,
    String stream,
    String eventId,
    long position,
    String event,
    Instant at,
    String reason,
    String detail,
    State state) {

  /** What becomes of the event. */
  public enum State {
    /** Its document waits. */
    HELD,
    /** An operator decided that the document goes on without the event. */
    DISCARDED
  }

  static String idOf(String slice, String eventId) {
    // No slash: the id stands in a path.
    return slice + ":" + eventId;
  }

  DeadLetter discarded() {
    return new DeadLetter(
        id, slice, document, stream, eventId, position, event, at, reason, detail, State.DISCARDED);
  }
}
