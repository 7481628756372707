package fairwell.command.outside;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Tasks in the event database. Of several processes one at a time works for a task, and one that
 * died is followed by another. Each runs on a thread of its own, so a slow one keeps no other
 * waiting.
 */
public final class OutsideTasks implements AutoCloseable {

  static final String TABLE = "outside_task";

  private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(30);
  private static final int MISSED = 4;

  /** Longer than a request to somebody else’s server may take. */
  private static final int CALLS = 300;

  private static final Duration BETWEEN_CALLS = Duration.ofMillis(100);
  private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);

  private final Map<String, CustomTask<Void>> tasks;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outside-", 0).factory());
  private final Scheduler scheduler;
  private final Clock clock;

  /**
   * Not started yet.
   *
   * @param database of the event log, whose schema has the table
   * @param heartbeat how often a process says that it still works; after four that are missing
   *     another one takes over
   * @param most how many tasks may run at a time
   */
  public OutsideTasks(
      DataSource database,
      Clock clock,
      Duration polling,
      Duration heartbeat,
      int most,
      List<OutsideWork> works) {
    this.clock = clock;
    tasks =
        works.stream()
            .collect(Collectors.toUnmodifiableMap(OutsideWork::name, work -> task(work, clock)));
    scheduler =
        Scheduler.create(new TransactionAwareDataSourceProxy(database), List.copyOf(tasks.values()))
            .tableName(TABLE)
            .threads(most)
            .executorService(threads)
            .pollingInterval(polling)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(MISSED)
            .shutdownMaxWait(LONGEST_SHUTDOWN)
            .clock(clock::instant)
            .build();
  }

  /** Begins to work. */
  public void start() {
    scheduler.start();
  }

  /** Works for this one from now on, unless it does so already; joins the transaction. */
  public void watch(String work, String id) {
    scheduler.scheduleIfNotExists(task(work).instance(id), clock.instant());
  }

  /**
   * Works for this one at once, for something happened that it has to see. One that is just being
   * worked for may have looked before that: it is called again until it takes the call.
   *
   * @return whether it took the call; one that is busy for very long may not
   */
  public boolean call(String work, String id) {
    for (int times = 0; times < CALLS; times++) {
      watch(work, id);
      try {
        scheduler.reschedule(TaskInstanceId.of(task(work).getName(), id), clock.instant());
        return true;
      } catch (TaskInstanceException busyOrGone) {
        pause(busyOrGone);
      }
    }
    return false;
  }

  private static void pause(RuntimeException busyOrGone) {
    try {
      Thread.sleep(BETWEEN_CALLS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw busyOrGone;
    }
  }

  /** Comes at once. One that is just being worked for, or is gone, is left alone. */
  public void wake(String work, String id) {
    try {
      scheduler.reschedule(TaskInstanceId.of(task(work).getName(), id), clock.instant());
    } catch (TaskInstanceException busyOrGone) {
      return;
    }
  }

  @Override
  public void close() {
    scheduler.stop();
    threads.close();
  }

  private CustomTask<Void> task(String work) {
    CustomTask<Void> task = tasks.get(work);
    if (task == null) {
      throw new IllegalArgumentException("no such work: " + work);
    }
    return task;
  }

  private static CustomTask<Void> task(OutsideWork work, Clock clock) {
    Function<String, Optional<Instant>> run = work.run();
    return Tasks.custom(work.name(), Void.class)
        .onFailure((complete, operations) ->
            operations.reschedule(complete, clock.instant().plus(AFTER_A_FAULT)))
        .onDeadExecutionRevive()
        .execute((instance, context) -> next(run.apply(instance.getId())));
  }

  private static CompletionHandler<Void> next(Optional<Instant> at) {
    return (complete, operations) ->
        at.ifPresentOrElse(when -> operations.reschedule(complete, when), operations::remove);
  }
}
