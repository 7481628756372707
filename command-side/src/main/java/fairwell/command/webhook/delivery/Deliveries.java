package fairwell.command.webhook.delivery;

import fairwell.command.outside.http.Names;
import fairwell.command.webhook.event.CloudEvent;
import fairwell.command.webhook.rule.Outcome;
import fairwell.command.webhook.rule.ReceiverUrl;
import fairwell.command.webhook.rule.ReceiverUrl.Fault;
import fairwell.command.webhook.store.Endpoint;
import fairwell.command.webhook.store.WebhookStores;
import fairwell.log.read.LogReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.transaction.support.TransactionTemplate;

/** The work for all receivers, put together. */
public final class Deliveries implements AutoCloseable {

  /** The name of this work. */
  public static final String WORK = "webhook";

  /**
   * How it is done.
   *
   * @param base the public address of this Fairwell
   * @param localAllowed whether http and addresses that are not public are allowed
   * @param idle how long nothing is looked for after everything was sent
   * @param timeout how long a receiver may take to answer
   * @param patience how long a receiver may take nothing
   * @param most how many receivers there may be
   */
  public record Manner(
      String base,
      boolean localAllowed,
      Duration idle,
      Duration timeout,
      Duration patience,
      int most) {}

  /** Each receiver may be sent an event and a test at the same time. */
  private static final int AT_ONE_RECEIVER = 2;

  private final WebhookStores stores;
  private final Manner manner;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Names names;
  private final OutgoingLog log;
  private final HttpReceiver receiver;
  private final Sending sending;
  private final Delivery delivery;

  public Deliveries(
      WebhookStores stores,
      LogReader reader,
      TransactionTemplate transactions,
      Clock clock,
      Manner manner) {
    this.stores = stores;
    this.manner = manner;
    this.transactions = transactions;
    this.clock = clock;
    names = new Names(InetAddress::getAllByName, manner.localAllowed());
    log = new OutgoingLog(reader, manner.base());
    receiver = new HttpReceiver(names, manner.timeout(), clock, AT_ONE_RECEIVER * manner.most());
    sending = new Sending(receiver, stores.secrets(), clock, manner.localAllowed());
    delivery =
        new Delivery(
            stores,
            log,
            sending,
            transactions,
            clock,
            () -> ThreadLocalRandom.current().nextDouble(),
            new Delivery.Pace(manner.idle(), manner.patience()));
  }

  /** Sends a receiver what it has not had, and says when to come again; empty: never. */
  public Optional<Instant> run(String endpointId) {
    return delivery.run(endpointId);
  }

  /** The end of the log. */
  public long head() {
    return log.head();
  }

  /** What speaks against an address, the meaning of its name included. */
  public Optional<Fault> fault(String url) {
    Optional<Fault> fault = ReceiverUrl.fault(url, manner.localAllowed());
    return fault.isPresent() ? fault : hostFault(URI.create(url).getHost());
  }

  /** Sends a test, once, and waits for the answer. */
  public Outcome ping(Endpoint endpoint) {
    Instant began = clock.instant();
    String id = UUID.randomUUID().toString();
    byte[] body = CloudEvent.ping(id, endpoint.id(), began, manner.base());
    Outcome outcome = sending.send(endpoint, new Message(0, id, CloudEvent.PING, body));
    Duration took = Duration.between(began, clock.instant());
    transactions.executeWithoutResult(status -> {
      if (stores.endpoints().hold(endpoint.id())) {
        stores.attempts().add(endpoint.id(), null, id, CloudEvent.PING, began, took, outcome);
      }
    });
    return outcome;
  }

  private Optional<Fault> hostFault(String host) {
    try {
      names.of(host);
      return Optional.empty();
    } catch (UnknownHostException failure) {
      return Optional.of(
          Names.isNotPublic(failure) ? Fault.URL_NOT_PUBLIC : Fault.URL_HOST_UNKNOWN);
    }
  }

  @Override
  public void close() {
    receiver.close();
  }
}
