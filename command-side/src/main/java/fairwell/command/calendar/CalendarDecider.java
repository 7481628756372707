package fairwell.command.calendar;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.calendar.CalendarFeed;
import fairwell.kernel.calendar.FeedRights;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.event.calendar.CalendarFeedOpened;
import fairwell.kernel.event.calendar.CalendarFeedRenewed;
import fairwell.kernel.event.calendar.CalendarFeedRevoked;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.UnknownItem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes of a command about a feed: only its holder opens it, and an operator may end it. */
public final class CalendarDecider {

  private CalendarDecider() {}

  /**
   * The events a command causes.
   *
   * @param feed as it is; null where there is none
   * @param today in the zone of the law
   * @throws Refused with the first thing that speaks against it
   */
  public static List<CalendarEvent> decide(
      CalendarCommand command, @Nullable CalendarFeed feed, Actor actor, LocalDate today) {
    boolean own = command.holder().equals(actor.id());
    return switch (command) {
      case OpenCalendarFeed c -> {
        mayHaveOne(c, own, actor);
        yield List.of(
            new CalendarFeedOpened(
                c.holder(),
                c.secretHash(),
                FeedRights.of(actor),
                c.language(),
                today.plusDays(CalendarFeed.DAYS)));
      }
      case RenewCalendarFeed c -> {
        mayHaveOne(c, own, actor);
        if (feed == null || !feed.isGood(today)) {
          throw new Refused(new UnknownItem("calendar-feed", c.holder().value()));
        }
        yield List.of(
            new CalendarFeedRenewed(
                c.holder(), FeedRights.of(actor), today.plusDays(CalendarFeed.DAYS)));
      }
      case RevokeCalendarFeed c -> {
        if (!own && !actor.is(Role.OPERATOR)) {
          throw forbidden(c, Set.of(Role.OPERATOR));
        }
        if (feed == null) {
          throw new Refused(new AlreadyDone(c.action()));
        }
        yield List.of(new CalendarFeedRevoked(c.holder(), actor.id()));
      }
    };
  }

  private static void mayHaveOne(CalendarCommand command, boolean own, Actor actor) {
    if (!own || actor.roles().stream().noneMatch(CalendarFeed.STAFF::contains)) {
      throw forbidden(command, CalendarFeed.STAFF);
    }
  }

  private static Refused forbidden(CalendarCommand command, Collection<Role> needed) {
    return new Refused(
        new RoleMayNot(command.action(), needed.stream().sorted().map(Role::name).toList()));
  }
}
