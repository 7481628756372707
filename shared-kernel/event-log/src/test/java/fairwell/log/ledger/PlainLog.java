package fairwell.log.ledger;

import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.EventLogProperties;
import fairwell.log.json.LogSerializer;
import fairwell.log.json.StoredNames;
import fairwell.log.json.Upcasters;
import fairwell.log.store.LogDatabase;
import fairwell.log.store.LogRows;
import fairwell.log.store.LogStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The event store as it is wired, and no application around it: it starts in a second, and takes
 * events as fast as it can.
 */
final class PlainLog implements AutoCloseable {

  private final LogDatabase database;
  private final LogRows rows;
  private final TransactionManager transactions;
  private final EventStorageEngine engine;

  /**
   * @param url as of {@code fairwell.log.url}
   */
  PlainLog(Path data, @Nullable String url) {
    this.database =
        LogDatabase.open(
            new EventLogProperties(
                data,
                new EventLogProperties.Log(url, null, null, 16, 4, 100, 5000),
                new EventLogProperties.Keys(null, null, null, null, true)));
    this.transactions = new SpringTransactionManager(new JdbcTransactionManager(database.writer()));
    StoredNames names = new StoredNames(List.of());
    LogStore store = new LogStore(database, transactions, LogSerializer.forStore(names));
    this.rows = store.rows();
    this.engine = store.engine(Upcasters.released(), names.snapshots());
  }

  LogRows rows() {
    return rows;
  }

  /** Stores events in one transaction; they are synced when this returns. */
  void append(List<? extends DomainEventMessage<?>> events) {
    transactions.executeInTransaction(() -> engine.appendEvents(events));
  }

  /** The events of a new person. */
  static List<DomainEventMessage<?>> talks(int count, String words) {
    String employee = "E-" + UUID.randomUUID().toString().replace("-", "");
    List<DomainEventMessage<?>> talks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      FeedbackGiven talk =
          new FeedbackGiven(
              new EmployeeId(employee),
              new FactKey("talk:" + i),
              LocalDate.of(2026, 2, 28),
              "talk",
              PersonalText.stored(employee, "none/text", "digest", words),
              null);
      talks.add(new GenericDomainEventMessage<>("Talks", employee, i, talk));
    }
    return talks;
  }

  @Override
  public void close() {
    database.close();
  }
}
