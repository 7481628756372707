package fairwell.kernel.event.calendar;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.id.ActorId;

/** What happened to a calendar feed; one stream for each account. */
public sealed interface CalendarEvent extends FairwellEvent
    permits CalendarFeedOpened, CalendarFeedRenewed, CalendarFeedRevoked {

  /** Whose feed it is. */
  ActorId holder();

  @Override
  default String streamId() {
    return stream(holder());
  }

  /** The stream of an account's feed. */
  static String stream(ActorId holder) {
    return "calendar/" + holder.value();
  }
}
