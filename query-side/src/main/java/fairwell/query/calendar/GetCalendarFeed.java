package fairwell.query.calendar;

import fairwell.kernel.access.Actor;
import java.time.LocalDate;

/** How it stands with the own feed. Answered with {@link CalendarFeedStanding}. */
public record GetCalendarFeed(Actor actor, LocalDate today) {}
