package fairwell.command.shell;

import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.law.pack.LoadedPacks;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The policy packs as the event store has them now: those installed, under every overlay that was
 * published. What was read before is kept, and only what came after is read.
 */
public final class PacksNow {

  private final EventStore store;
  private final AtomicReference<LoadedPacks> known;

  PacksNow(EventStore store, LoadedPacks installed) {
    this.store = store;
    this.known = new AtomicReference<>(installed);
  }

  /** For one computation: the packs do not change under it. */
  public LoadedPacks read() {
    LoadedPacks before = known.get();
    LoadedPacks now = before;
    for (var later =
            store.readEvents(PolicyEvent.STREAM, before.overlaysUpTo() + 1).asStream().iterator();
        later.hasNext(); ) {
      DomainEventMessage<?> message = later.next();
      now = now.after((PolicyEvent) message.getPayload());
    }
    if (now != before) {
      LoadedPacks newest = now;
      known.updateAndGet(other -> other.overlaysUpTo() > newest.overlaysUpTo() ? other : newest);
    }
    return now;
  }
}
