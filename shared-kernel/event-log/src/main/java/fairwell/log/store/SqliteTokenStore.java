package fairwell.log.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/** SQLite has one writer and no {@code FOR UPDATE}. */
final class SqliteTokenStore extends JdbcTokenStore {

  SqliteTokenStore(Builder builder) {
    super(builder);
  }

  @Override
  protected PreparedStatement selectForUpdate(
      Connection connection, String processorName, int segment) throws SQLException {
    return select(connection, processorName, segment, false);
  }
}
