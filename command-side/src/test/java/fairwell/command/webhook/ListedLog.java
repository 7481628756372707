package fairwell.command.webhook;

import fairwell.kernel.event.Recorded;
import fairwell.log.read.LogReader;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/** A log in memory, for what does not depend on how events are stored. */
final class ListedLog implements LogReader {

  private final List<Recorded> events = new CopyOnWriteArrayList<>();

  /** How many events at most were asked for at once. */
  private final AtomicLong widest = new AtomicLong();

  long widest() {
    return widest.getAndSet(0);
  }

  void add(List<Recorded> more) {
    events.addAll(more);
  }

  @Override
  public long head() {
    return events.isEmpty() ? 0 : events.getLast().position();
  }

  @Override
  public void readBatches(long after, long upTo, int batch, Consumer<List<Recorded>> batches) {
    widest.accumulateAndGet(upTo - after, Math::max);
    batches.accept(
        events.stream()
            .filter(event -> event.position() > after && event.position() <= upTo)
            .toList());
  }

  @Override
  public List<Recorded> readStream(String streamId) {
    return events.stream().filter(event -> event.streamId().equals(streamId)).toList();
  }

  @Override
  public TrackingToken tokenAt(long position) {
    return new GlobalSequenceTrackingToken(position);
  }
}
