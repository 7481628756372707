package fairwell.kernel.event.calendar;

import fairwell.kernel.id.ActorId;

/** The address is void. */
public record CalendarFeedRevoked(ActorId holder, ActorId revokedBy) implements CalendarEvent {}
