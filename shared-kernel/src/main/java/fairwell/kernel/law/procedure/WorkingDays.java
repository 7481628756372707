package fairwell.kernel.law.procedure;

import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The working-day calendar of a place: Monday to Friday, without the public holidays and with the
 * days of rest that are worked instead, as they are announced each year (packs of topic {@code
 * holidays}). A year that was not announced is not known: every question about it is refused.
 */
public final class WorkingDays {

  private static final String TOPIC = "holidays";
  private static final String RANGE = "..";

  private final Figures law;
  private final Map<Integer, Year> years = new HashMap<>();

  private record Year(Set<LocalDate> off, Set<LocalDate> worked, Wording source) {}

  private WorkingDays(Figures law) {
    this.law = law;
  }

  /** The calendar of the place the law is of. */
  public static WorkingDays of(Figures law) {
    return new WorkingDays(law);
  }

  /** Whether the holidays of a year are announced. */
  public boolean knows(int year) {
    return law.on(LocalDate.of(year, 1, 1)).findWording(TOPIC, "off").isPresent();
  }

  /**
   * Whether a day is worked.
   *
   * @throws fairwell.kernel.refusal.Refused when the holidays of its year are not known
   */
  public boolean isWorkingDay(LocalDate day) {
    Year year = year(day);
    if (year.worked().contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !year.off().contains(day);
  }

  /** The working day a number of working days after a day; the day itself is not counted. */
  public LocalDate after(LocalDate day, int workingDays) {
    LocalDate reached = day;
    for (int counted = 0; counted < workingDays; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        counted++;
      }
    }
    return reached;
  }

  /** The day itself if it is worked, else the next one that is. */
  public LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : after(day, 1);
  }

  /** How many days are worked from a first to a last day, both inclusive. */
  public int within(LocalDate first, LocalDate last) {
    int days = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  /** Writes down the packs of the years asked about so far. */
  public Working cite(Working working) {
    years.values().forEach(year -> working.wording(year.source()));
    return working;
  }

  private Year year(LocalDate day) {
    return years.computeIfAbsent(day.getYear(), _ -> read(law.on(day)));
  }

  private static Year read(Figures law) {
    Wording off = law.wording(TOPIC, "off");
    Optional<Wording> worked = law.findWording(TOPIC, "work");
    return new Year(days(off), worked.map(WorkingDays::days).orElse(Set.of()), off);
  }

  /** Days and ranges of days, both ends included. */
  private static Set<LocalDate> days(Wording listed) {
    Set<LocalDate> days = new HashSet<>();
    for (String one : listed.list()) {
      int at = one.indexOf(RANGE);
      LocalDate first = LocalDate.parse(at < 0 ? one : one.substring(0, at));
      LocalDate last = at < 0 ? first : LocalDate.parse(one.substring(at + RANGE.length()));
      first.datesUntil(last.plusDays(1)).forEach(days::add);
    }
    return days;
  }
}
