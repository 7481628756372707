package fairwell.command.calendar;

import fairwell.kernel.id.ActorId;

/** What can be done about the feed of an account. */
public sealed interface CalendarCommand
    permits OpenCalendarFeed, RenewCalendarFeed, RevokeCalendarFeed {

  /** Whose feed it is. */
  ActorId holder();

  /** Its name in paths, answers and texts. */
  String action();
}
