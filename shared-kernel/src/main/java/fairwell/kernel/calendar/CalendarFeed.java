package fairwell.kernel.calendar;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.event.calendar.CalendarFeedOpened;
import fairwell.kernel.event.calendar.CalendarFeedRenewed;
import fairwell.kernel.event.calendar.CalendarFeedRevoked;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The feed of one account, as its events made it.
 *
 * @param secretHash of the secret in its address
 * @param goodThrough the last day of the address
 */
public record CalendarFeed(
    String secretHash, FeedRights rights, FeedLanguage language, LocalDate goodThrough) {

  /** Those who work with cases, and so may have a feed. */
  public static final Set<Role> STAFF =
      Collections.unmodifiableSet(
          EnumSet.of(
              Role.HR,
              Role.NEGOTIATOR,
              Role.APPROVER,
              Role.FINANCE,
              Role.LEGAL,
              Role.AUDITOR,
              Role.MANAGER,
              Role.IT));

  /** An address lasts so many days after it was asked for: rights change, and nobody is told. */
  public static final int DAYS = 90;

  /**
   * The feed after the event; null while there is none.
   *
   * @throws IllegalStateException if a feed that is not there is renewed
   */
  public static @Nullable CalendarFeed after(@Nullable CalendarFeed before, CalendarEvent event) {
    return switch (event) {
      case CalendarFeedOpened e ->
          new CalendarFeed(e.secretHash(), e.rights(), e.language(), e.goodThrough());
      case CalendarFeedRenewed e -> {
        if (before == null) {
          throw new IllegalStateException("there is no feed to be renewed");
        }
        yield new CalendarFeed(before.secretHash, e.rights(), before.language, e.goodThrough());
      }
      case CalendarFeedRevoked _ -> null;
    };
  }

  /** Whether its address is one that day. */
  public boolean isGood(LocalDate today) {
    return !today.isAfter(goodThrough);
  }
}
