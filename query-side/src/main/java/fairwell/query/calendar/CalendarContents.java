package fairwell.query.calendar;

import fairwell.kernel.access.Actor;
import fairwell.kernel.calendar.FeedLanguage;
import java.util.List;

/**
 * What a feed says now.
 *
 * @param reader its holder, with the rights the address was given
 * @param days in the order of their dates
 */
public record CalendarContents(Actor reader, FeedLanguage language, List<Day> days) {

  public CalendarContents {
    days = List.copyOf(days);
  }

  /**
   * One day, as its reader may see it.
   *
   * @param employeeId whom it is about
   * @param hidden whether the case is confidential and no notice was given
   */
  public record Day(String caseId, String employeeId, boolean hidden, CalendarEntry entry) {}

  /** Whom the days are about, each once. */
  public List<String> people() {
    return days.stream().map(Day::employeeId).distinct().sorted().toList();
  }
}
