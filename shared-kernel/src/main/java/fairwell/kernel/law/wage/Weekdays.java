package fairwell.kernel.law.wage;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days of the week that wages are counted by. */
public final class Weekdays {

  private Weekdays() {}

  /** Monday to Friday, both days inclusive; a public holiday among them is paid. */
  public static int of(LocalDate from, LocalDate to) {
    int count = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        count++;
      }
    }
    return count;
  }
}
