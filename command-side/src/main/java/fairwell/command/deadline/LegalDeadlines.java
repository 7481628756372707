package fairwell.command.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.context.Context;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.id.CaseId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Watches due days: one task a deadline, in the event database, at the start of the first day on
 * which it can be missed. A task that fails is tried again five minutes later.
 */
public final class LegalDeadlines implements AutoCloseable {

  static final String TABLE = "scheduled_tasks";

  private static final String TASK = "legal-deadline";

  private final OneTimeTask<Void> task;
  private final Scheduler scheduler;

  /**
   * Not started yet.
   *
   * @param database of the event log, whose schema has the table
   * @param check carries out a check under a request key
   */
  public LegalDeadlines(
      DataSource database, Clock clock, Duration polling, BiConsumer<CheckDeadline, String> check) {
    task =
        Tasks.oneTime(TASK)
            .execute((instance, context) ->
                check.accept(
                    checkOf(instance.getId()),
                    TASK
                        + "/"
                        + instance.getId()
                        + "/"
                        + context.getExecution().getExecutionTime()));
    scheduler =
        Scheduler.create(new TransactionAwareDataSourceProxy(database), List.of(task))
            .tableName(TABLE)
            .threads(2)
            .pollingInterval(polling)
            .clock(clock::instant)
            .build();
  }

  /** Begins to look at the clock. */
  public void start() {
    scheduler.start();
  }

  /** Watches a due day; the same deadline with another day moves. */
  public void watch(CaseId caseId, DeadlineKind kind, LocalDate due) {
    scheduler.schedule(
        task.instance(idOf(caseId, kind)),
        firstMomentAfter(due),
        ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
  }

  /** Watches no longer: the act was done. */
  public void forget(CaseId caseId, DeadlineKind kind) {
    if (isWatched(caseId, kind)) {
      scheduler.cancel(task.instance(idOf(caseId, kind)));
    }
  }

  /** Whether a due day of that kind is watched. */
  public boolean isWatched(CaseId caseId, DeadlineKind kind) {
    return scheduler.getScheduledExecution(task.instance(idOf(caseId, kind))).isPresent();
  }

  /** The due day is inclusive: it is missed with the first moment of the next, in China. */
  static Instant firstMomentAfter(LocalDate due) {
    return due.plusDays(1).atStartOfDay(Context.LAW).toInstant();
  }

  @Override
  public void close() {
    scheduler.stop();
  }

  private static String idOf(CaseId caseId, DeadlineKind kind) {
    return caseId.value() + ":" + kind.name();
  }

  private static CheckDeadline checkOf(String id) {
    int colon = id.lastIndexOf(':');
    return new CheckDeadline(
        new CaseId(id.substring(0, colon)), DeadlineKind.valueOf(id.substring(colon + 1)));
  }
}
