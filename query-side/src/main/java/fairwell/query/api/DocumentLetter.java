package fairwell.query.api;

import fairwell.query.runner.DeadLetter;
import java.time.Instant;

/**
 * An event that a view could not take in, as an operator sees it: not of whom, nor of which case,
 * for an operator knows of no case.
 *
 * @param id slice and event: {@code casefile:6f1c…}
 * @param event name of the event, for example {@code offboarding.NoticeGiven}
 * @param at when the event was recorded
 * @param reason kind of the error, for example {@code IllegalStateException}
 * @param detail what the view said, without the names of the document and its stream
 */
public record DocumentLetter(
    String id,
    String slice,
    String eventId,
    long position,
    String event,
    Instant at,
    String reason,
    String detail,
    DeadLetter.State state) {

  private static final String HIDDEN = "…";

  static DocumentLetter of(DeadLetter letter) {
    return new DocumentLetter(
        letter.id(),
        letter.slice(),
        letter.eventId(),
        letter.position(),
        letter.event(),
        letter.at(),
        letter.reason(),
        letter.detail().replace(letter.document(), HIDDEN).replace(letter.stream(), HIDDEN),
        letter.state());
  }
}
