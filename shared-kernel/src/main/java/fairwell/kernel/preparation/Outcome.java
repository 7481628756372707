package fairwell.kernel.preparation;

import fairwell.kernel.law.Line;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can come of it when the parties do not agree. Amounts are what the person gets for the
 * ending itself; wages and other pay are due either way. How likely it is, no rule can say.
 *
 * @param barredBy what makes it impossible, by name; empty when it is possible
 * @param amount absent when nothing is paid for it, or when an input is unknown
 * @param lines how the amount comes about
 * @param noticeDays days of written notice the law wants; 0 when none
 * @param earliest the first day on which it can be decided; absent when nothing has to be decided
 * @param latest the last day by the limits of the procedure
 * @param articles the law it rests on
 * @param unknown inputs that are missing; an unknown amount is never zero
 */
public record Outcome(
    Kind kind,
    List<String> barredBy,
    @Nullable Money amount,
    List<Line> lines,
    int noticeDays,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<String> articles,
    List<String> unknown) {

  /** What can come. */
  public enum Kind {
    /** The employment ends lawfully without agreement: N, or N+1. */
    LAWFUL_END,
    /** The ending is found unlawful: 2N. */
    UNLAWFUL_END,
    /** The ending is undone: the wages of the time between. */
    REINSTATEMENT,
    /** Nobody ends it: it goes on as agreed. */
    EMPLOYMENT_CONTINUES
  }

  public Outcome {
    barredBy = List.copyOf(barredBy);
    lines = List.copyOf(lines);
    articles = List.copyOf(articles);
    unknown = List.copyOf(unknown);
  }

  /** Whether it can come. */
  boolean possible() {
    return barredBy.isEmpty();
  }
}
