package fairwell.command.calendar;

import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.id.ActorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Make the address of a feed void: the own one, or as an operator anybody's. */
public record RevokeCalendarFeed(ActorId holder) implements CalendarCommand {

  public static final String ACTION = "revoke-calendar-feed";

  /** The stream it is for. */
  @TargetAggregateIdentifier
  public String stream() {
    return CalendarEvent.stream(holder);
  }

  @Override
  public String action() {
    return ACTION;
  }
}
