package fairwell.kernel.law.topic;

import fairwell.kernel.law.pack.Figures;
import java.util.List;

/**
 * One kind of question to the law, in the words of counsel: named inputs in, named results out.
 * Behind it stand the calculators of the rules; here only names meet.
 */
public interface Topic {

  /** Its name, for example {@code severance}. */
  String name();

  /** The country whose law it asks, for example {@code CN}. */
  default String country() {
    return "CN";
  }

  /** Every input it understands. */
  List<Field> fields();

  /**
   * Answers as far as the inputs go: each result they suffice for.
   *
   * @param law the law of the place on the day of the legal event
   * @throws fairwell.kernel.refusal.Refused when an input cannot be, or one or a figure is missing
   *     without which nothing can be said
   */
  Calculated answer(Inputs inputs, Figures law);
}
