package fairwell.log.store;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;

/** Axon's stores on one {@link LogDatabase}. */
public final class LogStore {

  /** One page holds a whole sequence, see {@link DeadLetterStatements}. */
  private static final int LETTERS = 1024;

  private final LogDatabase database;
  private final TransactionManager transactions;
  private final Serializer serializer;
  private final ConnectionProvider writer;
  private final LogRows rows;

  public LogStore(LogDatabase database, TransactionManager transactions, Serializer serializer) {
    this.database = database;
    this.transactions = transactions;
    this.serializer = serializer;
    this.writer = new SpringDataSourceConnectionProvider(database.writer());
    this.rows = new LogRows(LogConnections.reading(database), database.dialect());
  }

  /** The engine under Axon's event store. */
  public EventStorageEngine engine(EventUpcaster upcasters, SnapshotFilter snapshots) {
    var builder =
        JdbcEventStorageEngine.builder()
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .upcasterChain(upcasters)
            .snapshotFilter(snapshots)
            .persistenceExceptionResolver(new DuplicateKey())
            .connectionProvider(LogConnections.of(database))
            .transactionManager(new ReadsWithoutTransaction(transactions));
    return new LogEngine(builder, rows);
  }

  /** How far each processor with state in this database has read. */
  public TokenStore tokens() {
    var builder =
        JdbcTokenStore.builder()
            .schema(LogTables.TOKENS)
            .connectionProvider(writer)
            .serializer(serializer);
    return switch (database.dialect()) {
      case SQLITE -> new SqliteTokenStore(builder);
      case POSTGRESQL -> builder.build();
    };
  }

  /** The events a processing group could not handle. */
  public SequencedDeadLetterQueue<EventMessage<?>> deadLetters(String processingGroup) {
    var builder =
        JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
            .processingGroup(processingGroup)
            .connectionProvider(writer)
            .transactionManager(transactions)
            .schema(LogTables.DEAD_LETTERS)
            .statementFactory(new DeadLetterStatements<>(serializer))
            .genericSerializer(serializer)
            .eventSerializer(serializer)
            .maxSequenceSize(LETTERS)
            .pageSize(LETTERS);
    return new DeadLetterStore(builder, database.reader(), processingGroup);
  }

  /** The rows themselves. */
  public LogRows rows() {
    return rows;
  }
}
