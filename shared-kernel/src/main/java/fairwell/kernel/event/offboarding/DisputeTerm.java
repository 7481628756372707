package fairwell.kernel.event.offboarding;

import java.time.LocalDate;

/**
 * A day of a dispute, as it was when its event was recorded.
 *
 * @param due the last day, inclusive; a day of rest is not moved, so the day is the safe one
 * @param article empty where a body set the day
 */
public record DisputeTerm(DisputeTermKind kind, LocalDate due, String article) {

  /** That kind of day, with its article. */
  public static DisputeTerm of(DisputeTermKind kind, LocalDate due) {
    return new DisputeTerm(kind, due, kind.article());
  }
}
