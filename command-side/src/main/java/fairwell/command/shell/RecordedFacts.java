package fairwell.command.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fairwell.command.offboarding.context.Facts;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import java.util.Iterator;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Facts folded from the employee's stream as the event store has it now. What was folded before is
 * kept for a while, and only what came after is read: a stream never changes where it was read.
 */
final class RecordedFacts implements Facts {

  private static final int KEPT = 500;

  private final EventStore store;
  private final Cache<EmployeeId, EmployeeFacts> known =
      Caffeine.newBuilder().maximumSize(KEPT).softValues().build();

  RecordedFacts(EventStore store) {
    this.store = store;
  }

  /** From the first event, for a snapshot holds less than the facts. */
  @Override
  public EmployeeFacts of(EmployeeId employee) {
    EmployeeFacts kept = known.getIfPresent(employee);
    EmployeeFacts before = kept == null ? EmployeeFacts.none() : kept;
    EmployeeFacts now = before;
    for (var later = after(employee, before.version()); later.hasNext(); ) {
      now = EmployeeFacts.fold(now, recorded(later.next()));
    }
    if (now.version() != before.version()) {
      known.put(employee, now);
    }
    return now;
  }

  private Iterator<? extends DomainEventMessage<?>> after(EmployeeId employee, long version) {
    return store.readEvents(employee.value(), version + 1).asStream().iterator();
  }

  /** Facts do not look at the position in the log, which a stream does not tell. */
  private static Recorded recorded(DomainEventMessage<?> message) {
    if (!(message.getPayload() instanceof EmployeeEvent event)) {
      throw new IllegalStateException(
          "not an event of an employee: " + message.getPayloadType().getName());
    }
    return new Recorded(
        0,
        message.getIdentifier(),
        message.getAggregateIdentifier(),
        message.getSequenceNumber(),
        message.getTimestamp(),
        event,
        Map.of());
  }
}
