package fairwell.query.calendar;

import fairwell.kernel.access.Role;
import fairwell.kernel.calendar.CalendarFeed;
import fairwell.kernel.calendar.FeedLanguage;
import fairwell.kernel.calendar.FeedRights;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a feed; its address is not known to anybody but its holder.
 *
 * @param open whether there is an address under which it is read
 * @param goodThrough the last day of the address
 * @param roles with which it is read
 * @param units with which it is read; empty means all
 * @param outdated whether its holder is something else by now, which a renewal would take over
 */
public record CalendarFeedStanding(
    String holder,
    boolean open,
    @Nullable FeedLanguage language,
    @Nullable LocalDate goodThrough,
    List<Role> roles,
    List<String> units,
    boolean outdated) {

  static CalendarFeedStanding none(String holder) {
    return new CalendarFeedStanding(holder, false, null, null, List.of(), List.of(), false);
  }

  static CalendarFeedStanding of(String holder, CalendarFeed feed, FeedRights now) {
    return new CalendarFeedStanding(
        holder,
        true,
        feed.language(),
        feed.goodThrough(),
        feed.rights().roles(),
        feed.rights().units(),
        !feed.rights().equals(now));
  }
}
