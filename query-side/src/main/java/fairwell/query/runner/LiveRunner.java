package fairwell.query.runner;

import fairwell.kernel.event.Recorded;
import fairwell.log.read.LogReader;
import fairwell.log.read.Positions;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;

/**
 * Follows the log into the documents: one pooled streaming processor for all slices. Built by hand
 * instead of by Axon's configuration, because it must not run in the event store's transaction (it
 * would hold the one writing connection) and must not start before a rebuild is done.
 */
public final class LiveRunner {

  /** Name of the processor and of its tokens. */
  public static final String NAME = "documents";

  /** How many seconds a batch under way gets at the end. */
  private static final int PATIENCE = 5;

  private final StreamableMessageSource<TrackedEventMessage<?>> source;
  private final TokenStore tokens;
  private final LogReader log;
  private final Settings settings;
  private final PooledStreamingEventProcessor.Builder builder;
  private volatile @Nullable PooledStreamingEventProcessor processor;
  private @Nullable ScheduledExecutorService coordinator;
  private @Nullable ScheduledExecutorService workers;
  private volatile int segments;
  private final AtomicLong reached = new AtomicLong();

  /** End of the last batch that could not be written. */
  private final AtomicLong failedUpTo = new AtomicLong();

  /**
   * How the processor runs.
   *
   * @param segments how many batches are worked on side by side; counts for new tokens only
   * @param batch most events of a batch
   * @param threads of the workers
   */
  public record Settings(int segments, int batch, int threads) {}

  public LiveRunner(
      StreamableMessageSource<TrackedEventMessage<?>> source,
      TokenStore tokens,
      LogReader log,
      LiveBatch live,
      Settings settings) {
    this.source = source;
    this.tokens = tokens;
    this.log = log;
    this.settings = settings;
    this.builder =
        PooledStreamingEventProcessor.builder()
            .name(NAME)
            .eventHandlerInvoker(new LiveEvents())
            .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
            .errorHandler(PropagatingErrorHandler.instance())
            .messageSource(source)
            .tokenStore(new TokensAfterDocuments(tokens, events -> take(live, events)))
            .transactionManager(NoTransactionManager.INSTANCE)
            .initialSegmentCount(settings.segments())
            .initialToken(StreamableMessageSource::createTailToken)
            .batchSize(settings.batch())
            // Another one's claims (a crashed predecessor's) are asked for again soon.
            .tokenClaimInterval(500);
  }

  /** Whether there are tokens of an earlier run. */
  boolean hasTokens() {
    return tokens.fetchSegments(NAME).length > 0;
  }

  /** Begins anew right after that position. The tokens of earlier runs must be gone. */
  void beginAfter(long position) {
    tokens.initializeTokenSegments(
        NAME,
        settings.segments(),
        position == 0 ? source.createTailToken() : log.tokenAt(position));
    reached.set(position);
  }

  synchronized void start() {
    ScheduledExecutorService coordinating =
        Executors.newScheduledThreadPool(1, named("coordinator"));
    ScheduledExecutorService working =
        Executors.newScheduledThreadPool(settings.threads(), named("worker"));
    coordinator = coordinating;
    workers = working;
    PooledStreamingEventProcessor started =
        builder.coordinatorExecutor(coordinating).workerExecutor(working).build();
    processor = started;
    started.start();
    segments = Math.max(settings.segments(), tokens.fetchSegments(NAME).length);
  }

  synchronized void stop() {
    PooledStreamingEventProcessor running = processor;
    if (running != null) {
      // Limited: after an Error in a batch Axon would wait for that batch for ever.
      var stopped = running.shutdownAsync().completeOnTimeout(null, PATIENCE, TimeUnit.SECONDS);
      stopped.join();
      processor = null;
    }
    shutDown(coordinator);
    shutDown(workers);
    coordinator = null;
    workers = null;
  }

  /**
   * The position that all segments have passed: everything up to it is in the documents, and was
   * told to the listeners before.
   */
  public long position() {
    PooledStreamingEventProcessor running = processor;
    if (running != null) {
      var states = running.processingStatus().values();
      if (segments > 0 && states.size() >= segments) {
        long passed =
            states.stream()
                .map(EventTrackerStatus::getTrackingToken)
                .mapToLong(Positions::of)
                .min()
                .orElse(0);
        // A segment that restarts shows an older token; what was passed stays passed.
        reached.accumulateAndGet(passed, Math::max);
      }
    }
    return reached.get();
  }

  /** Whether some batch could not be taken in so far, for example because MongoDB is away. */
  public boolean isStuck() {
    return failedUpTo.get() > position();
  }

  private void take(LiveBatch live, List<Recorded> events) {
    try {
      live.take(events);
    } catch (RuntimeException e) {
      failedUpTo.accumulateAndGet(events.getLast().position(), Math::max);
      throw e;
    }
  }

  private static ThreadFactory named(String what) {
    return Thread.ofPlatform().name("documents-" + what + "-", 0).daemon(true).factory();
  }

  private static void shutDown(@Nullable ScheduledExecutorService executor) {
    if (executor == null) {
      return;
    }
    executor.shutdown();
    try {
      if (!executor.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
