package fairwell.command.shell;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.EventName;
import fairwell.kernel.event.FairwellEvent;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

/** Hands decided events to Axon, each with who, why and under which request. */
public final class Publishing {

  private Publishing() {}

  /** Applies the events to the aggregate in whose handler this runs. */
  public static CommandReceipt publish(
      String streamId,
      List<? extends FairwellEvent> events,
      Envelope envelope,
      Role role,
      Journal before) {
    MetaData metadata = MetaData.from(envelope.recorded(role));
    events.forEach(event -> AggregateLifecycle.apply(event, metadata));
    return new CommandReceipt(
        streamId,
        before.version() + events.size(),
        events.stream()
            .map(event -> EventCatalogue.nameOf(event.getClass()))
            .map(EventName::qualified)
            .toList(),
        false);
  }
}
