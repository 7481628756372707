package fairwell.command.calendar;

import fairwell.kernel.calendar.FeedLanguage;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.id.ActorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Open the own feed under a new address, in the place of the one before.
 *
 * @param language what it speaks
 * @param secretHash of the secret in the address, which never comes here
 */
public record OpenCalendarFeed(ActorId holder, FeedLanguage language, String secretHash)
    implements CalendarCommand {

  public static final String ACTION = "open-calendar-feed";

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
