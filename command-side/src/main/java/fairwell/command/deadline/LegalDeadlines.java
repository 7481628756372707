package fairwell.command.deadline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.command.CheckDisputeTerm;
import fairwell.command.offboarding.command.CheckFollowUp;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.offboarding.context.Context;
import fairwell.command.privacy.EraseWhenDue;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Watches due days, the last days of offers and of keeping, the days of follow-ups and of disputes:
 * one task a day, in the event database, at the start of the first day on which it can be missed. A
 * task that fails is tried again five minutes later.
 */
public final class LegalDeadlines implements AutoCloseable {

  static final String TABLE = "scheduled_tasks";

  private static final String TASK = "legal-deadline";
  private static final String OFFER = "offer-expiry";
  private static final String ERASURE = "erasure";
  private static final String FOLLOW_UP = "follow-up";
  private static final String DISPUTE = "dispute-term";

  private final Clock clock;
  private final OneTimeTask<Void> task;
  private final OneTimeTask<Void> offers;
  private final OneTimeTask<Void> erasures;
  private final OneTimeTask<Void> followUps;
  private final OneTimeTask<Void> disputes;
  private final Scheduler scheduler;

  /**
   * Not started yet.
   *
   * @param database of the event log, whose schema has the table
   * @param check carries out a check under a request key
   */
  public LegalDeadlines(
      DataSource database, Clock clock, Duration polling, BiConsumer<Object, String> check) {
    this.clock = clock;
    task = task(TASK, LegalDeadlines::checkOf, check);
    offers = task(OFFER, LegalDeadlines::offerOf, check);
    erasures = task(ERASURE, id -> new EraseWhenDue(new EmployeeId(id)), check);
    followUps = task(FOLLOW_UP, LegalDeadlines::followUpOf, check);
    disputes = task(DISPUTE, LegalDeadlines::termOf, check);
    scheduler =
        Scheduler.create(
                new TransactionAwareDataSourceProxy(database),
                List.of(task, offers, erasures, followUps, disputes))
            .tableName(TABLE)
            .threads(2)
            .pollingInterval(polling)
            .clock(clock::instant)
            .build();
  }

  private static OneTimeTask<Void> task(
      String name, Function<String, ?> command, BiConsumer<Object, String> check) {
    return Tasks.oneTime(name)
        .execute((instance, context) ->
            check.accept(
                command.apply(instance.getId()),
                name + "/" + instance.getId() + "/" + context.getExecution().getExecutionTime()));
  }

  /** Begins to look at the clock. */
  public void start() {
    scheduler.start();
  }

  /** Watches a due day; the same deadline with another day moves. */
  public void watch(CaseId caseId, DeadlineKind kind, LocalDate due) {
    watch(deadline(caseId, kind), due);
  }

  /** Watches no longer: the act was done. */
  public void forget(CaseId caseId, DeadlineKind kind) {
    forget(deadline(caseId, kind));
  }

  /** Whether a due day of that kind is watched. */
  public boolean isWatched(CaseId caseId, DeadlineKind kind) {
    return isWatched(deadline(caseId, kind));
  }

  private TaskInstance<Void> deadline(CaseId caseId, DeadlineKind kind) {
    return task.instance(idOf(caseId, kind));
  }

  /** Watches the last day of an offer. */
  public void watchOffer(CaseId caseId, String offerId, LocalDate expiresOn) {
    watch(offer(caseId, offerId), expiresOn);
  }

  /** Watches an offer no longer: it came to its end. */
  public void forgetOffer(CaseId caseId, String offerId) {
    forget(offer(caseId, offerId));
  }

  /** Whether the last day of that offer is watched. */
  public boolean isOfferWatched(CaseId caseId, String offerId) {
    return isWatched(offer(caseId, offerId));
  }

  private TaskInstance<Void> offer(CaseId caseId, String offerId) {
    return offers.instance(idOf(caseId, offerId));
  }

  /** Watches the last day on which the data of a person are kept. */
  public void watchErasure(EmployeeId employee, LocalDate until) {
    watch(erasures.instance(employee.value()), until);
  }

  /** Whether the last day on which the data of that person are kept is watched. */
  public boolean isErasureWatched(EmployeeId employee) {
    return isWatched(erasures.instance(employee.value()));
  }

  /** Watches the day of a follow-up. */
  public void watchFollowUp(CaseId caseId, String followUpId, LocalDate due) {
    watch(followUp(caseId, followUpId), due);
  }

  /** Watches a follow-up no longer: it was done. */
  public void forgetFollowUp(CaseId caseId, String followUpId) {
    forget(followUp(caseId, followUpId));
  }

  /** Whether the day of that follow-up is watched. */
  public boolean isFollowUpWatched(CaseId caseId, String followUpId) {
    return isWatched(followUp(caseId, followUpId));
  }

  private TaskInstance<Void> followUp(CaseId caseId, String followUpId) {
    return followUps.instance(idOf(caseId, followUpId));
  }

  /**
   * Watches a day of a formal dispute; another day of that kind moves it. One that passed before it
   * was known is looked at when today is over: a file that is entered late is entered in its order,
   * so what was done by that day comes after it.
   */
  public void watchDispute(CaseId caseId, String disputeId, DisputeTermKind kind, LocalDate due) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Context.LAW);
    watch(dispute(caseId, disputeId, kind), due.isBefore(today) ? today : due);
  }

  /** Watches a day of a dispute no longer. */
  public void forgetDispute(CaseId caseId, String disputeId, DisputeTermKind kind) {
    forget(dispute(caseId, disputeId, kind));
  }

  /** Whether that day of the dispute is watched. */
  public boolean isDisputeWatched(CaseId caseId, String disputeId, DisputeTermKind kind) {
    return isWatched(dispute(caseId, disputeId, kind));
  }

  private TaskInstance<Void> dispute(CaseId caseId, String disputeId, DisputeTermKind kind) {
    return disputes.instance(idOf(caseId, kind + ":" + disputeId));
  }

  private void watch(TaskInstance<Void> day, LocalDate due) {
    scheduler.schedule(day, firstMomentAfter(due), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
  }

  private void forget(TaskInstance<Void> day) {
    try {
      scheduler.cancel(day);
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException _) {
      // Not watched; or looked at just now, which sees the case as it is and is gone by itself.
    }
  }

  private boolean isWatched(TaskInstance<Void> day) {
    return scheduler.getScheduledExecution(day).isPresent();
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
    return idOf(caseId, kind.name());
  }

  private static String idOf(CaseId caseId, String what) {
    return caseId.value() + ":" + what;
  }

  private static CheckDeadline checkOf(String id) {
    int colon = id.lastIndexOf(':');
    return new CheckDeadline(
        new CaseId(id.substring(0, colon)), DeadlineKind.valueOf(id.substring(colon + 1)));
  }

  /** The id of a case has no colon, that of an offer may have some. */
  private static CheckOffer offerOf(String id) {
    int colon = id.indexOf(':');
    return new CheckOffer(new CaseId(id.substring(0, colon)), id.substring(colon + 1));
  }

  /** Of three parts only the last, the id of the dispute, may have a colon. */
  private static CheckDisputeTerm termOf(String id) {
    String[] parts = id.split(":", 3);
    return new CheckDisputeTerm(new CaseId(parts[0]), parts[2], DisputeTermKind.valueOf(parts[1]));
  }

  private static CheckFollowUp followUpOf(String id) {
    int colon = id.indexOf(':');
    return new CheckFollowUp(new CaseId(id.substring(0, colon)), id.substring(colon + 1));
  }
}
