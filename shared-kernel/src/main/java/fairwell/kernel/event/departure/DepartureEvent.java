package fairwell.kernel.event.departure;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.id.BatchId;

/** What happened to departures that were ordered together; one stream for each order. */
public sealed interface DepartureEvent extends FairwellEvent
    permits DeparturesOrdered, DepartureRefused {

  BatchId batchId();

  @Override
  default String streamId() {
    return batchId().value();
  }
}
