package fairwell.standalone.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writers that each do one thing after another for a while. */
final class Load {

  /** One thing to do; the number is new each time. */
  interface Work {
    void once(long number) throws Exception;
  }

  private static final AtomicLong NUMBERS = new AtomicLong();

  private Load() {}

  /** How often a second it was done by all writers together. The first failure ends the run. */
  static double perSecond(int writers, long millis, Work work) {
    AtomicLong done = new AtomicLong();
    AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    long start = System.nanoTime();
    long end = start + millis * 1_000_000;
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                long mine = 0;
                try {
                  while (System.nanoTime() < end && failure.get() == null) {
                    work.once(NUMBERS.incrementAndGet());
                    mine++;
                  }
                } catch (Exception e) {
                  failure.compareAndSet(null, e);
                }
                done.addAndGet(mine);
              }));
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Exception failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("a writer failed", failed);
    }
    return done.get() * 1e9 / (System.nanoTime() - start);
  }
}
