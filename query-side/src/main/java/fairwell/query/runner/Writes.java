package fairwell.query.runner;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Writes under way side by side, a few at a time, so that folding goes on meanwhile. */
final class Writes implements AutoCloseable {

  private static final int AT_A_TIME = 4;

  private final Semaphore free = new Semaphore(AT_A_TIME);
  private final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();

  /** Begins a write; waits when too many are under way. */
  void add(Mono<Void> write) {
    free.acquireUninterruptibly();
    write
        .doFinally(_ -> free.release())
        .subscribe(_ -> {}, error -> failed.compareAndSet(null, error));
    check();
  }

  /** Waits until all are done. */
  void await() {
    free.acquireUninterruptibly(AT_A_TIME);
    free.release(AT_A_TIME);
    check();
  }

  private void check() {
    Throwable error = failed.get();
    if (error != null) {
      throw new IllegalStateException("a document could not be written", error);
    }
  }

  @Override
  public void close() {
    free.acquireUninterruptibly(AT_A_TIME);
    free.release(AT_A_TIME);
  }
}
