package fairwell.log.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The transaction's own connection where there is one, and else a reading one. */
final class LogConnections implements ConnectionProvider {

  private final LogDatabase database;
  private final ConnectionProvider writer;

  LogConnections(LogDatabase database) {
    this.database = database;
    this.writer = new SpringDataSourceConnectionProvider(database.writer());
  }

  @Override
  public Connection getConnection() throws SQLException {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? writer.getConnection()
        : database.reader().getConnection();
  }
}
