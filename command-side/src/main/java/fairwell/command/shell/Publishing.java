package fairwell.command.shell;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.EventName;
import fairwell.kernel.event.FairwellEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

/** Hands decided events to Axon, each with who, why and under which request. */
public final class Publishing {

  private Publishing() {}

  /**
   * From a command to its receipt: answered before, or decided and published.
   *
   * @param roles of which the actor acts in one
   * @param decide the events, for that actor
   */
  static CommandReceipt take(
      String streamId,
      Map<String, ?> metadata,
      Set<Role> roles,
      Journal journal,
      Function<Actor, List<? extends FairwellEvent>> decide) {
    Envelope envelope = Envelope.read(metadata);
    return journal
        .replay(streamId, envelope)
        .orElseGet(() -> {
          journal.mustBeAt(envelope.expectedVersion());
          return publish(
              streamId,
              decide.apply(envelope.actor()),
              envelope,
              envelope.actingAs(roles),
              journal);
        });
  }

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
