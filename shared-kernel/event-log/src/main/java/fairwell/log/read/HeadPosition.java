package fairwell.log.read;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The head of the log after one's own commit, asked once for all who wait: one query is under way
 * at a time, and it answers those who came before it started.
 */
public final class HeadPosition implements AutoCloseable {

  private final LongSupplier head;
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("head-position").factory());
  private @Nullable CompletableFuture<Long> waiting;
  private boolean asking;

  /** Asks with the given question, on a thread of its own. */
  public HeadPosition(LongSupplier head) {
    this.head = head;
  }

  /** A position at or above everything the caller has committed so far. */
  public CompletableFuture<Long> sample() {
    CompletableFuture<Long> mine;
    boolean start;
    synchronized (this) {
      if (waiting == null) {
        waiting = new CompletableFuture<>();
      }
      mine = waiting;
      start = !asking;
      asking = true;
    }
    if (start) {
      executor.execute(this::ask);
    }
    return mine.copy();
  }

  private void ask() {
    for (var next = take(); next != null; next = take()) {
      try {
        next.complete(head.getAsLong());
      } catch (RuntimeException e) {
        next.completeExceptionally(e);
      }
    }
  }

  private synchronized @Nullable CompletableFuture<Long> take() {
    var next = waiting;
    waiting = null;
    asking = next != null;
    return next;
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
