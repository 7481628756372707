package fairwell.log.wiring;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Tries a command again when another writer was faster, and for no other reason: a refusal stays a
 * refusal. Axon's own schedulers ask about each cause too, and would give up because beneath a
 * conflict lies a database error.
 */
final class ConflictRetry implements RetryScheduler, AutoCloseable {

  private static final int TIMES = 10;
  private static final int LONGEST_PAUSE_MILLIS = 40;

  private final ScheduledExecutorService executor =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("command-retry-", 0).factory());

  @Override
  public void close() {
    executor.shutdownNow();
  }

  @Override
  public boolean scheduleRetry(
      CommandMessage command,
      RuntimeException lastFailure,
      List<Class<? extends Throwable>[]> failures,
      Runnable dispatch) {
    if (failures.size() > TIMES || !isConflict(lastFailure)) {
      return false;
    }
    try {
      // Apart from each other, or the same two would meet again.
      long pause = ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_MILLIS);
      var unused = executor.schedule(dispatch, pause, TimeUnit.MILLISECONDS);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  private static boolean isConflict(Throwable failure) {
    return failure instanceof ConcurrencyException
        || failure instanceof AggregateStreamCreationException;
  }
}
