package fairwell.query.runner;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Work under way beside its giver, a few pieces at a time; who gives more has to wait. */
final class UnderWay implements AutoCloseable {

  private final int atATime;
  private final Semaphore free;
  private final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();

  UnderWay(int atATime) {
    this.atATime = atATime;
    this.free = new Semaphore(atATime);
  }

  /**
   * Begins a piece of work; waits when too many are under way.
   *
   * @throws IllegalStateException when an earlier piece failed
   */
  void add(Mono<Void> work) {
    free.acquireUninterruptibly();
    work.doFinally(_ -> free.release())
        .subscribe(_ -> {}, error -> failed.compareAndSet(null, error));
    check();
  }

  /**
   * Waits until all is done.
   *
   * @throws IllegalStateException when a piece failed
   */
  void await() {
    close();
    check();
  }

  private void check() {
    Throwable error = failed.get();
    if (error != null) {
      throw new IllegalStateException("the documents could not be made", error);
    }
  }

  @Override
  public void close() {
    free.acquireUninterruptibly(atATime);
    free.release(atATime);
  }
}
