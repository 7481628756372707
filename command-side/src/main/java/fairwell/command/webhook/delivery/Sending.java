package fairwell.command.webhook.delivery;

import fairwell.command.webhook.event.CloudEvent;
import fairwell.command.webhook.rule.Outcome;
import fairwell.command.webhook.rule.ReceiverUrl;
import fairwell.command.webhook.rule.Signature;
import fairwell.command.webhook.store.Endpoint;
import fairwell.command.webhook.store.Secrets;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt: signed with every secret that holds now, and only where it may go. */
final class Sending {

  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

  private final Receiver receiver;
  private final Secrets secrets;
  private final Clock clock;
  private final boolean localAllowed;

  Sending(Receiver receiver, Secrets secrets, Clock clock, boolean localAllowed) {
    this.receiver = receiver;
    this.secrets = secrets;
    this.clock = clock;
    this.localAllowed = localAllowed;
  }

  Outcome send(Endpoint endpoint, Message message) {
    if (ReceiverUrl.fault(endpoint.url(), localAllowed).isPresent()) {
      // Registered under another setting.
      return Outcome.unanswered("address-not-public");
    }
    Instant now = clock.instant();
    String signature;
    try {
      signature =
          Signature.of(message.id(), now, message.body(), secrets.holding(endpoint.id(), now));
    } catch (IllegalStateException unopened) {
      LOG.warn("a secret of the receiver {} does not open", endpoint.id(), unopened);
      return Outcome.unanswered("secret-does-not-open");
    }
    return receiver.post(
        URI.create(endpoint.url()),
        Map.of(
            "content-type",
            CloudEvent.MEDIA_TYPE,
            "user-agent",
            "Fairwell-Webhooks",
            "webhook-id",
            message.id(),
            "webhook-timestamp",
            String.valueOf(now.getEpochSecond()),
            "webhook-signature",
            signature),
        message.body());
  }
}
