package fairwell.command.api;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * The threads that carry out commands: a fixed number, with a bounded queue before them. Reactor's
 * own schedulers would interrupt a thread when a client hangs up, in the middle of a commit.
 */
public final class CommandThreads implements AutoCloseable {

  private static final int SECONDS_TO_FINISH = 20;

  private final ThreadPoolExecutor threads;

  public CommandThreads(int writers, int waiting) {
    threads =
        new ThreadPoolExecutor(
            writers,
            writers,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            Thread.ofPlatform().name("command-", 0).factory());
  }

  /**
   * Does the work once somebody subscribes, and to its end even if that one leaves. Full threads
   * and a full queue are a problem at once, never a longer queue.
   */
  public <T> Mono<T> run(Supplier<CompletableFuture<T>> work) {
    return Mono.fromFuture(() -> begin(work), true);
  }

  /** Waits for something outside once somebody subscribes, on none of these threads. */
  static <T> Mono<T> runBeside(Supplier<T> work) {
    return Mono.fromFuture(() -> beside(work), true);
  }

  /** Waits for something outside, on none of these threads. */
  static <T> CompletableFuture<T> beside(Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> finish(() -> CompletableFuture.completedFuture(work.get()), done));
    return done;
  }

  private <T> CompletableFuture<T> begin(Supplier<CompletableFuture<T>> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    try {
      threads.execute(() -> finish(work, done));
    } catch (RejectedExecutionException full) {
      done.completeExceptionally(new ApiProblem(ProblemCode.OVERLOADED));
    }
    return done;
  }

  private static <T> void finish(Supplier<CompletableFuture<T>> work, CompletableFuture<T> done) {
    try {
      var unused =
          work.get()
              .whenComplete((result, failure) -> {
                if (failure == null) {
                  done.complete(result);
                } else {
                  done.completeExceptionally(failure);
                }
              });
    } catch (RuntimeException | Error failure) {
      done.completeExceptionally(failure);
    }
  }

  /** Lets commands under way end. */
  @Override
  public void close() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
      threads.shutdownNow();
    }
  }
}
