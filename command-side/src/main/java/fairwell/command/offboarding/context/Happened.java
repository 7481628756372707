package fairwell.command.offboarding.context;

import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;

/** What is recorded as done was not done tomorrow, and what is to be done not due yesterday. */
public final class Happened {

  private Happened() {}

  /**
   * The day, when it is today or earlier.
   *
   * @throws Refused with {@link ImpossibleValue} when it lies in the future
   */
  public static LocalDate on(String field, LocalDate day, Context context) {
    if (day.isAfter(context.today())) {
      throw new Refused(new ImpossibleValue(field, "a day up to " + context.today()));
    }
    return day;
  }

  /**
   * The day on which something is to be done, when it is today or later.
   *
   * @throws Refused with {@link ImpossibleValue} when it has passed
   */
  public static LocalDate yet(String field, LocalDate day, Context context) {
    if (day.isBefore(context.today())) {
      throw new Refused(new ImpossibleValue(field, "a day from " + context.today()));
    }
    return day;
  }
}
