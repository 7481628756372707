package fairwell.command.webhook.rule;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt.
 *
 * @param status of the answer; null if there was none
 * @param failure what went wrong, as a code; null if the receiver took it
 * @param pause how long the receiver asks to be left alone; null if it does not say
 */
public record Outcome(
    @Nullable Integer status, @Nullable String failure, @Nullable Duration pause) {

  private static final int GONE = 410;

  /** An answer: everything but 2xx is a failure. */
  public static Outcome answered(int status, @Nullable Duration pause) {
    return new Outcome(status, status / 100 == 2 ? null : "status", pause);
  }

  /** No answer. */
  public static Outcome unanswered(String failure) {
    return new Outcome(null, failure, null);
  }

  public boolean accepted() {
    return failure == null;
  }

  /** Whether the receiver wants nothing any more. */
  public boolean gone() {
    return status != null && status == GONE;
  }
}
