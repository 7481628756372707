package fairwell.command.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was taken in.
 *
 * @param number under which it is kept
 * @param tries how often it was tried and failed
 * @param outcome what came of it, as a code; null while it waits
 */
public record Kept(
    long number,
    InboundMessage message,
    Instant receivedAt,
    State state,
    int tries,
    @Nullable String outcome) {

  /** Where it stands. */
  public enum State {
    WAITING,
    DONE,
    /** It failed and waits for an operator. */
    PARKED
  }
}
