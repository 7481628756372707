package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import fairwell.log.read.Positions;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Hears live events from Axon and collects those of one unit of work. {@link TokensAfterDocuments}
 * hands them on before the token of the batch is stored.
 */
final class LiveEvents implements EventHandlerInvoker {

  private static final String COLLECTED = LiveEvents.class.getName();

  @Override
  public boolean canHandle(EventMessage<?> event, Segment segment) {
    return segment.matches(sequence(event).hashCode());
  }

  @Override
  public void handle(EventMessage<?> event, Segment segment) {
    UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
    collected(unit).add(Positions.recorded((TrackedEventMessage<?>) event));
  }

  @Override
  public boolean supportsReset() {
    return false;
  }

  /** The events of this unit of work, each handed out once. */
  static List<Recorded> take(UnitOfWork<?> unit) {
    List<Recorded> all = List.copyOf(collected(unit.root()));
    collected(unit.root()).clear();
    return all;
  }

  private static List<Recorded> collected(UnitOfWork<?> unit) {
    return unit.getOrComputeResource(COLLECTED, _ -> new ArrayList<>());
  }

  /**
   * What must stay in order: a stream. Its id is a text, whose hash is the same after every
   * restart; Axon's own policy hashes by identity and moves events between segments.
   */
  static String sequence(EventMessage<?> event) {
    return event instanceof DomainEventMessage<?> inStream
        ? inStream.getAggregateIdentifier()
        : event.getIdentifier();
  }
}
