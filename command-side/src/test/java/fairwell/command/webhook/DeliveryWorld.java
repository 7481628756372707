package fairwell.command.webhook;

import fairwell.command.outside.OutsideTasks;
import fairwell.command.outside.OutsideWork;
import fairwell.command.webhook.delivery.Deliveries;
import fairwell.command.webhook.event.OutgoingType;
import fairwell.command.webhook.store.DeliveryLog;
import fairwell.command.webhook.store.Endpoint;
import fairwell.command.webhook.store.Endpoints;
import fairwell.command.webhook.store.GivenUp;
import fairwell.command.webhook.store.Secrets;
import fairwell.command.webhook.store.WebhookStores;
import fairwell.kernel.personal.MasterKey;
import fairwell.log.EventLogProperties;
import fairwell.log.store.LogDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sending of events on a database, without the rest of the command side. */
final class DeliveryWorld implements AutoCloseable {

  /** How many receivers there may be. */
  static final int MOST = 6;

  static final Duration POLLING = Duration.ofMillis(20);

  private final LogDatabase database;
  private final Deliveries deliveries;
  private final OutsideTasks tasks;
  final Webhooks webhooks;

  DeliveryWorld(Path folder, String url, ListedLog log, Clock clock) {
    database =
        LogDatabase.open(
            new EventLogProperties(
                folder,
                new EventLogProperties.Log(url, null, null, 8, 2, 100, 100),
                new EventLogProperties.Keys(null, null, null, null, false)));
    SecureRandom random = new SecureRandom();
    MasterKey master = MasterKey.readOrCreate(folder.resolve("master.key"), random);
    WebhookStores stores =
        new WebhookStores(
            new Endpoints(database),
            new Secrets(database, master, random),
            new DeliveryLog(database, Duration.ofDays(30)),
            new GivenUp(database));
    TransactionTemplate transactions =
        new TransactionTemplate(new JdbcTransactionManager(database.writer()));
    deliveries =
        new Deliveries(
            stores,
            log,
            transactions,
            clock,
            new Deliveries.Manner(
                "https://hr.example.com",
                true,
                Duration.ZERO,
                Duration.ofSeconds(20),
                Duration.ofDays(5),
                MOST));
    tasks =
        new OutsideTasks(
            database.writer(),
            clock,
            POLLING,
            // The clock leaps, and nobody dies here.
            Duration.ofDays(1_000),
            8,
            List.of(new OutsideWork(Deliveries.WORK, deliveries::run)));
    webhooks = new Webhooks(stores, deliveries, tasks, transactions, clock, settings());
    tasks.start();
  }

  private static WebhookSettings settings() {
    Duration any = Duration.ofDays(1);
    return new WebhookSettings("https://hr.example.com", true, any, any, any, any, MOST);
  }

  /** The event database, for what no one else can bring about. */
  JdbcTemplate sql() {
    return new JdbcTemplate(database.writer());
  }

  /** Registers a receiver of everything and says its secret. */
  String register(String id, TestReceiver receiver) {
    Webhooks.Registered made =
        webhooks.register(id, "digest", receiver.url(), "test", EnumSet.allOf(OutgoingType.class));
    return Objects.requireNonNull(made.secret()).shown();
  }

  Endpoint endpoint(String id) {
    return webhooks.find(id).orElseThrow();
  }

  @Override
  public void close() {
    tasks.close();
    deliveries.close();
    database.close();
  }
}
