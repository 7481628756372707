package fairwell.command.webhook;

import fairwell.command.outside.OutsideTasks;
import fairwell.command.webhook.delivery.Deliveries;
import fairwell.command.webhook.event.OutgoingType;
import fairwell.command.webhook.rule.Outcome;
import fairwell.command.webhook.rule.ReceiverUrl.Fault;
import fairwell.command.webhook.rule.Standing;
import fairwell.command.webhook.rule.WebhookSecret;
import fairwell.command.webhook.store.Attempt;
import fairwell.command.webhook.store.DeadLetter;
import fairwell.command.webhook.store.Endpoint;
import fairwell.command.webhook.store.Secrets;
import fairwell.command.webhook.store.WebhookStores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators do with receivers. */
public final class Webhooks {

  private static final int TRIES = 20;

  /** A new receiver, and its secret, which is shown only now; null when it was shown before. */
  public record Registered(Endpoint endpoint, @Nullable WebhookSecret secret) {}

  private final WebhookStores stores;
  private final Deliveries deliveries;
  private final OutsideTasks tasks;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final WebhookSettings settings;

  Webhooks(
      WebhookStores stores,
      Deliveries deliveries,
      OutsideTasks tasks,
      TransactionTemplate transactions,
      Clock clock,
      WebhookSettings settings) {
    this.stores = stores;
    this.deliveries = deliveries;
    this.tasks = tasks;
    this.transactions = transactions;
    this.clock = clock;
    this.settings = settings;
  }

  /** What speaks against an address, the meaning of its name included. */
  public Optional<Fault> fault(String url) {
    return deliveries.fault(url);
  }

  /** Whether nobody has said yet where the links in the events lead to. */
  public boolean leadsNowhere() {
    return settings.leadsNowhere();
  }

  /** Whether one more would be too many. */
  public boolean isFull() {
    return stores.endpoints().count() >= settings.most();
  }

  /**
   * Registers a receiver of what happens from now on; the same request again changes nothing.
   *
   * @param digest of the request
   */
  public Registered register(
      String id, String digest, String url, String description, Set<OutgoingType> types) {
    Instant now = clock.instant();
    Standing standing = Standing.startingAfter(deliveries.head(), now);
    Endpoint fresh = new Endpoint(id, url, description, types, digest, now, standing, 0);
    WebhookSecret secret =
        transactions.execute(status -> {
          if (!stores.endpoints().add(fresh)) {
            return null;
          }
          tasks.watch(Deliveries.WORK, id);
          return stores.secrets().make(id, "first", now, now).orElse(null);
        });
    return new Registered(find(id).orElse(fresh), secret);
  }

  public List<Endpoint> all() {
    return stores.endpoints().all();
  }

  public Optional<Endpoint> find(String id) {
    return stores.endpoints().find(id);
  }

  public List<Secrets.Listed> secrets(String id) {
    return stores.secrets().list(id);
  }

  /** How many events of a receiver were given up. */
  public int givenUp(String id) {
    return stores.letters().count(id);
  }

  /** How many events were given up in all. */
  public int givenUp() {
    return stores.letters().count();
  }

  /** The end of the log. */
  public long head() {
    return deliveries.head();
  }

  /**
   * Makes a new secret; the old ones sign beside it for a while. Empty if this request made one
   * before.
   */
  public Optional<WebhookSecret> rotate(String id, String secretId, Duration overlap) {
    Instant now = clock.instant();
    return Optional.ofNullable(
        transactions.execute(
            status -> stores.secrets().make(id, secretId, now, now.plus(overlap)).orElse(null)));
  }

  public Optional<Endpoint> pause(String id) {
    return change(id, Standing::paused);
  }

  /** Goes on at once, whatever it was switched off for. */
  public Optional<Endpoint> resume(String id) {
    Optional<Endpoint> resumed = change(id, standing -> standing.resumed(clock.instant()));
    // One that was just looked at while it was paused would wait for its next turn.
    if (resumed.isPresent()) {
      tasks.call(Deliveries.WORK, id);
    }
    return resumed;
  }

  /** Sends everything after a position, again or for the first time. */
  public Optional<Endpoint> sendAfter(String id, long position) {
    Optional<Endpoint> moved =
        change(
            id,
            standing -> standing.movedTo(position, clock.instant()),
            () -> stores.letters().removeAfter(id, position));
    tasks.wake(Deliveries.WORK, id);
    return moved;
  }

  /** Forgets a receiver, its secrets and what was sent to it. */
  public boolean remove(String id) {
    return Boolean.TRUE.equals(transactions.execute(status -> stores.endpoints().remove(id)));
  }

  /** Sends a test and waits for the answer. */
  public Optional<Outcome> ping(String id) {
    return find(id).map(deliveries::ping);
  }

  public List<Attempt> attempts(String id, long before, int limit) {
    return stores.attempts().page(id, before, limit);
  }

  public List<DeadLetter> letters(String id, int limit) {
    return stores.letters().list(id, limit);
  }

  /** Sends a dead letter once more; returns whether there is one. */
  public boolean sendAgain(String id, long position) {
    boolean found = stores.letters().sendAgain(id, position);
    tasks.wake(Deliveries.WORK, id);
    return found;
  }

  private Optional<Endpoint> change(String id, UnaryOperator<Standing> decision) {
    return change(id, decision, () -> {});
  }

  /** Both or neither: how it stands, and what follows from it. */
  private Optional<Endpoint> change(
      String id, UnaryOperator<Standing> decision, Runnable following) {
    for (int tries = 0; tries < TRIES; tries++) {
      Optional<Endpoint> found = find(id);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Endpoint endpoint = found.get();
      Optional<Endpoint> decided =
          transactions.execute(status -> {
            Optional<Endpoint> stands =
                stores.endpoints().stands(endpoint.at(decision.apply(endpoint.standing())));
            stands.ifPresent(_ -> following.run());
            return stands;
          });
      if (decided != null && decided.isPresent()) {
        return decided;
      }
    }
    throw new IllegalStateException("the receiver " + id + " keeps changing");
  }
}
