package fairwell.command.webhook.delivery;

import fairwell.command.webhook.delivery.OutgoingLog.Stretch;
import fairwell.command.webhook.rule.Outcome;
import fairwell.command.webhook.rule.Standing;
import fairwell.command.webhook.store.DeadLetter;
import fairwell.command.webhook.store.DeliveryLog;
import fairwell.command.webhook.store.Endpoint;
import fairwell.command.webhook.store.Endpoints;
import fairwell.command.webhook.store.GivenUp;
import fairwell.command.webhook.store.WebhookStores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one receiver what it has not had yet. Nothing is written while a receiver is waited for;
 * what came of an attempt, and how far the receiver is then, are written together. A crash between
 * the two sends the same event with the same id once more.
 */
final class Delivery {

  /** After so many attempts, or so long, others may have their turn. */
  private static final int TURN = 100;

  private static final Duration LONGEST_TURN = Duration.ofSeconds(10);

  /** What an operator changes is seen after so long at the latest. */
  static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

  private final Endpoints endpoints;
  private final DeliveryLog attempts;
  private final GivenUp letters;
  private final OutgoingLog log;
  private final Sending sending;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final DoubleSupplier chance;
  private final Pace pace;

  /**
   * @param idle how long nothing is looked for after everything was sent
   * @param patience how long a receiver may take nothing
   */
  record Pace(Duration idle, Duration patience) {}

  Delivery(
      WebhookStores stores,
      OutgoingLog log,
      Sending sending,
      TransactionTemplate transactions,
      Clock clock,
      DoubleSupplier chance,
      Pace pace) {
    this.endpoints = stores.endpoints();
    this.attempts = stores.attempts();
    this.letters = stores.letters();
    this.log = log;
    this.sending = sending;
    this.transactions = transactions;
    this.clock = clock;
    this.chance = chance;
    this.pace = pace;
  }

  /** Sends, and says when to come again; empty when there is no such receiver any more. */
  Optional<Instant> run(String endpointId) {
    Instant end = clock.instant().plus(LONGEST_TURN);
    for (int turn = 0; turn < TURN && !clock.instant().isAfter(end); ) {
      Optional<Endpoint> found = endpoints.find(endpointId);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Endpoint endpoint = found.get();
      Standing standing = endpoint.standing();
      Instant now = clock.instant();
      if (standing.status() != Standing.Status.ACTIVE || standing.nextAt().isAfter(now)) {
        return Optional.of(laterOf(standing, now));
      }
      Optional<DeadLetter> letter = letters.due(endpointId);
      if (letter.isPresent()) {
        turn++;
        sendAgain(endpoint, letter.get().position());
        continue;
      }
      Stretch stretch = log.after(standing.position(), endpoint.types());
      if (stretch.messages().isEmpty()) {
        reached(endpoint, stretch.upTo());
        if (!stretch.more()) {
          return Optional.of(now.plus(pace.idle()));
        }
      }
      for (Message message : stretch.messages()) {
        turn++;
        Optional<Endpoint> next = send(endpoint, message);
        if (next.isEmpty() || clock.instant().isAfter(end)) {
          break;
        }
        endpoint = next.get();
      }
    }
    return Optional.of(clock.instant());
  }

  /** What the receiver stands at after it took the event; empty if it is not to go on now. */
  private Optional<Endpoint> send(Endpoint endpoint, Message message) {
    Instant began = clock.instant();
    Outcome outcome = sending.send(endpoint, message);
    Instant now = clock.instant();
    Standing.Next next =
        endpoint
            .standing()
            .after(outcome, message.position(), now, chance.getAsDouble(), pace.patience());
    Optional<Endpoint> after =
        transactions.execute(status -> {
          if (!endpoints.hold(endpoint.id())) {
            return Optional.empty();
          }
          record(endpoint, message, began, now, outcome);
          Optional<Endpoint> stands = endpoints.stands(endpoint.at(next.standing()));
          if (stands.isPresent() && next.givenUp()) {
            giveUp(endpoint, message, now, outcome);
          }
          return stands;
        });
    return outcome.accepted() && after != null ? after : Optional.empty();
  }

  /** A dead letter that an operator wants sent once more; after a failure there is a pause. */
  private void sendAgain(Endpoint endpoint, long position) {
    log.at(position)
        .ifPresentOrElse(
            message -> sendAgain(endpoint, message), () -> letters.remove(endpoint.id(), position));
  }

  private void sendAgain(Endpoint endpoint, Message message) {
    Instant began = clock.instant();
    Outcome outcome = sending.send(endpoint, message);
    Instant now = clock.instant();
    Standing next = endpoint.standing().afterLetter(outcome, now, chance.getAsDouble());
    transactions.executeWithoutResult(status -> {
      if (!endpoints.hold(endpoint.id())) {
        return;
      }
      record(endpoint, message, began, now, outcome);
      boolean stands = endpoints.stands(endpoint.at(next)).isPresent();
      if (outcome.accepted()) {
        letters.remove(endpoint.id(), message.position());
      } else if (stands) {
        giveUp(endpoint, message, now, outcome);
      }
    });
  }

  private void record(
      Endpoint endpoint, Message message, Instant began, Instant now, Outcome outcome) {
    attempts.add(
        endpoint.id(),
        message.position(),
        message.id(),
        message.type(),
        began,
        Duration.between(began, now),
        outcome);
  }

  private void giveUp(Endpoint endpoint, Message message, Instant now, Outcome outcome) {
    letters.add(endpoint.id(), message.position(), message.id(), message.type(), now, outcome);
  }

  private void reached(Endpoint endpoint, long position) {
    Standing standing = endpoint.standing();
    if (position > standing.position()) {
      endpoints.stands(endpoint.at(standing.passedBy(position)));
    }
  }

  private static Instant laterOf(Standing standing, Instant now) {
    Instant soon = now.plus(LOOK_AGAIN);
    return standing.status() == Standing.Status.ACTIVE && standing.nextAt().isBefore(soon)
        ? standing.nextAt()
        : soon;
  }
}
