package fairwell.command.shell;

import fairwell.command.departure.Batch;
import fairwell.command.departure.OrderDepartures;
import fairwell.command.departure.RecordDepartureRefused;
import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.kernel.id.BatchId;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's door into {@link fairwell.command.departure.DeparturesDecider}. */
@Aggregate
class DepartureBatch {

  @AggregateIdentifier
  @SuppressWarnings("unused") // Axon reads it
  private @Nullable BatchId id;

  private Batch batch = Batch.NONE;
  private Journal journal = Journal.EMPTY;

  @EventSourcingHandler
  void on(DepartureEvent event, MetaData metadata, @SequenceNumber long sequence) {
    id = event.batchId();
    batch = batch.after(event);
    journal = journal.after(event, metadata, sequence);
  }

  @Decides
  CommandReceipt on(OrderDepartures command, MetaData metadata, DepartureDecisions decisions) {
    return decisions.take(command, metadata, batch, journal);
  }

  @Decides
  CommandReceipt on(
      RecordDepartureRefused command, MetaData metadata, DepartureDecisions decisions) {
    return decisions.take(command, metadata, batch, journal);
  }
}
