package fairwell.command.shell;

import fairwell.command.offboarding.context.Facts;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Facts folded from the employee's stream as the event store has it now. */
final class RecordedFacts implements Facts {

  private final EventStore store;

  RecordedFacts(EventStore store) {
    this.store = store;
  }

  /** From the first event, for a snapshot holds less than the facts. */
  @Override
  public EmployeeFacts of(EmployeeId employee) {
    return store
        .readEvents(employee.value(), 0)
        .asStream()
        .map(RecordedFacts::recorded)
        .reduce(
            EmployeeFacts.none(),
            EmployeeFacts::fold,
            (_, _) -> {
              throw new IllegalStateException("a stream is read in order");
            });
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
