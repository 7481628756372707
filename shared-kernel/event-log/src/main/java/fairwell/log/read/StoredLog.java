package fairwell.log.read;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.log.store.LogRows;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The log in a database of our own: read row by row, upcast like everything Axon reads. */
public final class StoredLog implements LogReader {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final LogRows rows;
  private final Serializer serializer;
  private final Supplier<? extends EventUpcaster> upcasters;

  public StoredLog(
      LogRows rows, Serializer serializer, Supplier<? extends EventUpcaster> upcasters) {
    this.rows = rows;
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  @Override
  public long head() {
    return rows.head();
  }

  @Override
  public void readBatches(long after, long upTo, int batch, Consumer<List<Recorded>> batches) {
    long reached = after;
    while (reached < upTo) {
      var page = rows.next(reached, upTo, batch, PATIENCE);
      if (!page.rows().isEmpty()) {
        batches.accept(recorded(page.rows()));
        reached = Positions.of(page.rows().getLast().trackingToken());
      } else if (page.complete()) {
        return;
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("Interrupted while reading the log at " + reached);
      }
    }
  }

  /**
   * As {@link #readBatches}, byte for byte as the rows are stored: no event is lifted to a newer
   * version.
   */
  public void readStored(long after, long upTo, int batch, Consumer<List<StoredEvent>> batches) {
    long reached = after;
    while (reached < upTo) {
      var page = rows.nextStored(reached, upTo, batch, PATIENCE);
      if (!page.rows().isEmpty()) {
        batches.accept(page.rows());
        reached = page.rows().getLast().position();
      } else if (page.complete()) {
        return;
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("Interrupted while reading the log at " + reached);
      }
    }
  }

  /** As {@link #readStream}, byte for byte. */
  public List<StoredEvent> readStoredStream(String streamId) {
    return rows.storedStream(streamId);
  }

  /** What these rows say, lifted to today's versions. */
  public List<Recorded> read(List<StoredEvent> stored) {
    return recorded(stored.stream().map(LogRows::tracked).toList());
  }

  @Override
  public List<Recorded> readStream(String streamId) {
    return recorded(rows.stream(streamId));
  }

  @Override
  public TrackingToken tokenAt(long position) {
    return GapAwareTrackingToken.newInstance(position, Set.of());
  }

  private List<Recorded> recorded(List<TrackedDomainEventData<byte[]>> found) {
    return EventUtils.upcastAndDeserializeTrackedEvents(found.stream(), serializer, upcasters.get())
        .map(Positions::recorded)
        .toList();
  }
}
