package fairwell.log.read;

import fairwell.kernel.event.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The log in Axon Server, which hands out positions without gaps. A stream's events come without
 * their place in the whole log: their position is 0.
 */
public final class AxonServerLog implements LogReader {

  private final EventStore store;

  public AxonServerLog(EventStore store) {
    this.store = store;
  }

  @Override
  public long head() {
    return Positions.of(store.createHeadToken());
  }

  @Override
  public void readBatches(long after, long upTo, int batch, Consumer<List<Recorded>> batches) {
    if (after >= upTo) {
      return;
    }
    try (var events = store.openStream(tokenAt(after))) {
      long reached = after;
      var held = new ArrayList<Recorded>();
      while (reached < upTo) {
        var event = Positions.recorded(events.nextAvailable());
        reached = event.position();
        held.add(event);
        if (held.size() >= batch || reached >= upTo) {
          batches.accept(List.copyOf(held));
          held.clear();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading the log", e);
    }
  }

  @Override
  public List<Recorded> readStream(String streamId) {
    return store
        .readEvents(streamId, 0)
        .asStream()
        .map(event -> Positions.recorded(0, event))
        .toList();
  }

  @Override
  public TrackingToken tokenAt(long position) {
    return new GlobalSequenceTrackingToken(position - 1);
  }
}
