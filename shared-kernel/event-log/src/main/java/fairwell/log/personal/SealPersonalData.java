package fairwell.log.personal;

import fairwell.kernel.personal.Sealer;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/**
 * Seals every personal text of an event on its way into the store, under the event's own id. The
 * event keeps its id, time, type, place in the stream and metadata.
 */
public final class SealPersonalData implements MessageDispatchInterceptor<EventMessage<?>> {

  private final Supplier<Sealer> sealer;

  /** Takes the sealer when it is needed first: the store is there before the keys are. */
  public SealPersonalData(Supplier<Sealer> sealer) {
    this.sealer = sealer;
  }

  @Override
  public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
      List<? extends EventMessage<?>> messages) {
    return (index, event) -> sealed(event);
  }

  private EventMessage<?> sealed(EventMessage<?> event) {
    if (!PersonalFields.in(event.getPayloadType())) {
      return event;
    }
    var id = event.getIdentifier();
    var payload =
        Objects.requireNonNull(
            PersonalFields.replace(
                event.getPayload(), "", (path, text) -> sealer.get().seal(text, id, path)));
    if (event instanceof DomainEventMessage<?> domain) {
      return new GenericDomainEventMessage<>(
          domain.getType(),
          domain.getAggregateIdentifier(),
          domain.getSequenceNumber(),
          payload,
          domain.getMetaData(),
          id,
          domain.getTimestamp());
    }
    return new GenericEventMessage<>(id, payload, event.getMetaData(), event.getTimestamp());
  }
}
