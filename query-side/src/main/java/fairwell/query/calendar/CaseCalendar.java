package fairwell.query.calendar;

import fairwell.query.calendar.CalendarEntry.Standing;
import fairwell.query.cases.CaseScope;
import fairwell.query.runner.Positioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The days of one case, and who may know of it.
 *
 * @param id the case
 * @param stays whether the person was retained
 * @param leftAt position at which the person was out, by the closing or by the end of access; 0 as
 *     long as that is not so
 */
public record CaseCalendar(
    @BsonId String id,
    long position,
    CaseScope scope,
    List<CalendarEntry> entries,
    boolean stays,
    long leftAt)
    implements Positioned {

  public CaseCalendar {
    entries = List.copyOf(entries);
  }

  CaseCalendar at(long newPosition, CaseScope newScope) {
    return new CaseCalendar(id, newPosition, newScope, entries, stays, leftAt);
  }

  CaseCalendar left(long when) {
    return new CaseCalendar(id, position, scope, entries, stays, when);
  }

  CaseCalendar staying() {
    return new CaseCalendar(id, position, scope, entries, true, leftAt);
  }

  /** With the entry in the place of the one of its matter and key; one that says the same stays. */
  CaseCalendar with(CalendarEntry entry) {
    List<CalendarEntry> all = new ArrayList<>(entries);
    for (int i = 0; i < all.size(); i++) {
      CalendarEntry old = all.get(i);
      if (old.matter() == entry.matter() && old.key().equals(entry.key())) {
        if (!saysTheSame(old, entry)) {
          all.set(i, entry);
        }
        return with(all);
      }
    }
    all.add(entry);
    return with(all);
  }

  /** With a change of the entry of that matter and key, if there is one. */
  CaseCalendar with(CalendarMatter matter, String key, UnaryOperator<CalendarEntry> change) {
    return with(entry -> entry.matter() == matter && entry.key().equals(key), change);
  }

  /** With every open entry that is meant called off. */
  CaseCalendar callOff(Predicate<CalendarEntry> meant, long sequence, Instant at) {
    return with(
        entry -> entry.standing() == Standing.OPEN && meant.test(entry),
        entry -> entry.as(Standing.CALLED_OFF, sequence, at));
  }

  CaseCalendar with(Predicate<CalendarEntry> meant, UnaryOperator<CalendarEntry> change) {
    return with(entries.stream().map(e -> meant.test(e) ? change.apply(e) : e).toList());
  }

  /**
   * Whether the person was out when an address was last asked for at that position, or the day on
   * which access ends is over.
   */
  boolean shutsOut(long asked, LocalDate today) {
    return leftAt > asked
        || entries.stream()
            .anyMatch(entry ->
                entry.matter() == CalendarMatter.ACCESS_CUT_OFF
                    && entry.standing() == Standing.OPEN
                    && entry.on().isBefore(today)
                    && !scope.hidden());
  }

  private CaseCalendar with(List<CalendarEntry> all) {
    return new CaseCalendar(id, position, scope, all, stays, leftAt);
  }

  private static boolean saysTheSame(CalendarEntry old, CalendarEntry entry) {
    return old.as(entry.standing(), entry.changed(), entry.changedAt()).equals(entry)
        && old.standing() == entry.standing();
  }
}
