package fairwell.command.calendar;

import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.id.ActorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let the address of the own feed go on, with the rights of today. */
public record RenewCalendarFeed(ActorId holder) implements CalendarCommand {

  public static final String ACTION = "renew-calendar-feed";

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
