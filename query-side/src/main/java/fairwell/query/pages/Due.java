package fairwell.query.pages;

import fairwell.query.cases.OpenTasks;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A legal deadline as a page shows it.
 *
 * @param left days left or overdue, in words
 * @param tone {@code bad} when overdue, {@code warn} in the last days, else {@code calm}
 */
record Due(String what, String day, String left, String tone) {

  private static final long SOON = 7;

  static Due of(OpenTasks.Deadline deadline, LocalDate today, Wording words) {
    long days = ChronoUnit.DAYS.between(today, deadline.due());
    return new Due(
        words.word(deadline.kind()), words.day(deadline.due()), left(days, words), tone(days));
  }

  /** Days left or overdue, in words. */
  static String left(LocalDate due, LocalDate today, Wording words) {
    return left(ChronoUnit.DAYS.between(today, due), words);
  }

  private static String left(long days, Wording words) {
    if (days == 0) {
      return words.text("due.today");
    }
    return days > 0 ? words.text("due.left", days) : words.text("due.over", -days);
  }

  private static String tone(long days) {
    if (days < 0) {
      return "bad";
    }
    return days <= SOON ? "warn" : "calm";
  }
}
