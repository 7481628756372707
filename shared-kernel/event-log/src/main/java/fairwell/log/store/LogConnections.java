package fairwell.log.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The connection for a statement: a transaction's own where there is one, and else a reading one.
 * On SQLite reads take a reading one always. A command that looks at its streams would else hold
 * the one writing connection while it decides, and what it has not committed yet Axon shows it from
 * memory.
 */
final class LogConnections implements ConnectionProvider {

  private final LogDatabase database;
  private final ConnectionProvider writer;
  private final boolean readsInTransaction;

  private LogConnections(LogDatabase database, boolean readsInTransaction) {
    this.database = database;
    this.writer = new SpringDataSourceConnectionProvider(database.writer());
    this.readsInTransaction = readsInTransaction;
  }

  /** For statements that write, or must see what the transaction has written. */
  static LogConnections of(LogDatabase database) {
    return new LogConnections(database, true);
  }

  /** For statements that only read what is committed. */
  static LogConnections reading(LogDatabase database) {
    return new LogConnections(database, database.dialect() == Dialect.POSTGRESQL);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return readsInTransaction && TransactionSynchronizationManager.isActualTransactionActive()
        ? writer.getConnection()
        : database.reader().getConnection();
  }
}
