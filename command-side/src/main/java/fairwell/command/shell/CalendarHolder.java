package fairwell.command.shell;

import fairwell.command.calendar.OpenCalendarFeed;
import fairwell.command.calendar.RenewCalendarFeed;
import fairwell.command.calendar.RevokeCalendarFeed;
import fairwell.kernel.calendar.CalendarFeed;
import fairwell.kernel.event.calendar.CalendarEvent;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's door into {@link fairwell.command.calendar.CalendarDecider}. */
@Aggregate
class CalendarHolder {

  @AggregateIdentifier
  @SuppressWarnings("unused") // Axon reads it
  private @Nullable String id;

  private @Nullable CalendarFeed feed;
  private Journal journal = Journal.EMPTY;

  @EventSourcingHandler
  void on(CalendarEvent event, MetaData metadata, @SequenceNumber long sequence) {
    id = event.streamId();
    feed = CalendarFeed.after(feed, event);
    journal = journal.after(event, metadata, sequence);
  }

  @Decides
  CommandReceipt on(OpenCalendarFeed command, MetaData metadata, CalendarDecisions decisions) {
    return decisions.take(command, metadata, feed, journal);
  }

  @Decides
  CommandReceipt on(RenewCalendarFeed command, MetaData metadata, CalendarDecisions decisions) {
    return decisions.take(command, metadata, feed, journal);
  }

  @Decides
  CommandReceipt on(RevokeCalendarFeed command, MetaData metadata, CalendarDecisions decisions) {
    return decisions.take(command, metadata, feed, journal);
  }
}
