package fairwell.command.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fairwell.command.webhook.Webhooks;
import fairwell.command.webhook.event.OutgoingType;
import fairwell.command.webhook.rule.Outcome;
import fairwell.command.webhook.rule.Standing;
import fairwell.command.webhook.rule.WebhookSecret;
import fairwell.command.webhook.store.Attempt;
import fairwell.command.webhook.store.DeadLetter;
import fairwell.command.webhook.store.Endpoint;
import fairwell.command.webhook.store.Secrets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators read about receivers of webhooks. */
sealed interface WebhookAnswer {

  /**
   * A receiver.
   *
   * @param status ACTIVE, PAUSED by an operator, or DISABLED by itself
   * @param cause GONE (it answered 410) or FAILING (it took nothing for days), when disabled
   * @param position every event up to here is dealt with
   * @param head the end of the log
   * @param failures how often the next event has failed
   * @param nextAttemptAt when it is tried again, while it fails
   * @param deadLetters how many events were given up
   * @param secret shown when it was made, and never again
   */
  record One(
      String id,
      String url,
      String description,
      List<String> eventTypes,
      String status,
      @Nullable String cause,
      long position,
      long head,
      int failures,
      @Nullable Instant failingSince,
      @Nullable Instant nextAttemptAt,
      int deadLetters,
      Instant createdAt,
      List<Secrets.Listed> secrets,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret)
      implements WebhookAnswer {

    @Override
    public String toString() {
      return "One[" + id + "]";
    }
  }

  record All(List<One> items) implements WebhookAnswer {}

  /**
   * The newest attempts first.
   *
   * @param nextBefore give it as {@code before} for the next page; null at the end
   */
  record Attempts(List<Attempt> items, @Nullable Long nextBefore) implements WebhookAnswer {}

  record Letters(List<DeadLetter> items) implements WebhookAnswer {}

  /** What came of a test. */
  record Pinged(boolean accepted, @Nullable Integer status, @Nullable String failure)
      implements WebhookAnswer {

    static Pinged of(Outcome outcome) {
      return new Pinged(outcome.accepted(), outcome.status(), outcome.failure());
    }
  }

  static One of(Endpoint endpoint, Webhooks webhooks, @Nullable WebhookSecret secret) {
    Standing standing = endpoint.standing();
    return new One(
        endpoint.id(),
        endpoint.url(),
        endpoint.description(),
        endpoint.types().stream().map(OutgoingType::type).sorted().toList(),
        standing.status().name(),
        standing.cause() == null ? null : standing.cause().name(),
        standing.position(),
        webhooks.head(),
        standing.failures(),
        standing.failingSince(),
        standing.failures() == 0 || standing.status() != Standing.Status.ACTIVE
            ? null
            : standing.nextAt(),
        webhooks.givenUp(endpoint.id()),
        endpoint.createdAt(),
        webhooks.secrets(endpoint.id()),
        secret == null ? null : secret.shown());
  }
}
