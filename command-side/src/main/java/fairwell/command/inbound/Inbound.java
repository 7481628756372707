package fairwell.command.inbound;

import fairwell.command.inbound.Kept.State;
import fairwell.command.outside.OutsideTasks;
import fairwell.kernel.id.EmployeeId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes messages in, durably, before they are answered; and what people do about them. */
public final class Inbound {

  private final Inbox inbox;
  private final ExternalPeople people;
  private final OutsideTasks tasks;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Inbound(
      Inbox inbox,
      ExternalPeople people,
      OutsideTasks tasks,
      TransactionTemplate transactions,
      Clock clock) {
    this.inbox = inbox;
    this.people = people;
    this.tasks = tasks;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Keeps them and has them worked for; a message that is there already changes nothing. */
  public void take(List<InboundMessage> messages) {
    Instant now = clock.instant();
    transactions.executeWithoutResult(status -> messages.forEach(message -> take(message, now)));
  }

  private void take(InboundMessage message, Instant now) {
    inbox
        .add(message, now, State.WAITING)
        .ifPresent(number -> tasks.watch(InboundWork.NAME, String.valueOf(number)));
  }

  public List<Kept> list(State state, int limit) {
    return inbox.list(state, limit);
  }

  /** How many wait for an operator. */
  public int parked() {
    return inbox.count(State.PARKED);
  }

  /** Tries a parked one again; returns whether there is one. */
  public boolean retry(long number) {
    return Boolean.TRUE.equals(
        transactions.execute(status -> {
          boolean found = inbox.retry(number);
          if (found) {
            tasks.watch(InboundWork.NAME, String.valueOf(number));
          }
          return found;
        }));
  }

  /** Gives a parked one up; returns whether there was one. */
  public boolean discard(long number) {
    return inbox.discard(number);
  }

  /** Writes down who a key of another system is; returns whether there is such an employee. */
  public boolean know(Adapter adapter, String key, EmployeeId employee) {
    if (!people.isKnown(employee)) {
      return false;
    }
    people.know(adapter, key, employee);
    return true;
  }
}
