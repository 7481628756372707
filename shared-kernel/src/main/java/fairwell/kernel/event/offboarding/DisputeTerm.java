package fairwell.kernel.event.offboarding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a dispute, as it was when its event was recorded.
 *
 * @param due the last day, inclusive, as it is shown: a day of rest is not moved, so it is the safe
 *     one
 * @param article empty where a body set the day
 * @param movedTo the next working day, up to which the law waits where somebody has to act and the
 *     day is one of rest (民事诉讼法 85); absent otherwise
 */
public record DisputeTerm(
    DisputeTermKind kind, LocalDate due, String article, @Nullable LocalDate movedTo) {

  /** That kind of day, with its article. */
  public static DisputeTerm of(DisputeTermKind kind, LocalDate due) {
    return new DisputeTerm(kind, due, kind.article(), null);
  }

  /** The last day of all: once it is over, the day has passed. */
  public LocalDate last() {
    return movedTo == null ? due : movedTo;
  }
}
