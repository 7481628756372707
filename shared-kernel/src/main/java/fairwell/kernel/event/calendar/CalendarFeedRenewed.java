package fairwell.kernel.event.calendar;

import fairwell.kernel.calendar.FeedRights;
import fairwell.kernel.id.ActorId;
import java.time.LocalDate;

/**
 * The address goes on, with the rights the account has now in the place of those it had.
 *
 * @param goodThrough the last day of the address, unless it is renewed again
 */
public record CalendarFeedRenewed(ActorId holder, FeedRights rights, LocalDate goodThrough)
    implements CalendarEvent {}
