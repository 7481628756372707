package fairwell.query.runner;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log, looked at forty times a second. Axon's pooled processor looks every half second at a
 * source that does not call it, and the embedded event store does not call: a saved change would
 * show up half a second late. Looking costs a glance at a list in memory.
 */
public final class PromptSource
    implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

  private static final int EVERY_MILLIS = 25;

  private final StreamableMessageSource<TrackedEventMessage<?>> log;
  private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("documents-look").daemon(true).factory());

  public PromptSource(StreamableMessageSource<TrackedEventMessage<?>> log) {
    this.log = log;
    var unused =
        clockwork.scheduleWithFixedDelay(
            () -> waiting.forEach(Runnable::run),
            EVERY_MILLIS,
            EVERY_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
    return new Called(log.openStream(after));
  }

  @Override
  public TrackingToken createTailToken() {
    return log.createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return log.createHeadToken();
  }

  @Override
  public TrackingToken createTokenAt(Instant at) {
    return log.createTokenAt(at);
  }

  @Override
  public void close() {
    clockwork.shutdownNow();
  }

  /** A stream of the log whose reader is called. */
  private final class Called implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private @Nullable Runnable reader;

    Called(BlockingStream<TrackedEventMessage<?>> stream) {
      this.stream = stream;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
      reader = callback;
      return waiting.add(callback);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
      return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
      return stream.nextAvailable();
    }

    @Override
    public void close() {
      if (reader != null) {
        waiting.remove(reader);
      }
      stream.close();
    }
  }
}
