package fairwell.log.store;

import com.zaxxer.hikari.HikariDataSource;
import fairwell.log.EventLogProperties;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The database of the subject keys: apart from the events, so that it can be kept apart. */
public final class KeyDatabase implements AutoCloseable {

  private final HikariDataSource pool;
  private final Sweeping sweeping;

  private KeyDatabase(HikariDataSource pool, Sweeping sweeping) {
    this.pool = pool;
    this.sweeping = sweeping;
  }

  /** Whether nothing is left. */
  private interface Sweeping {
    boolean done(Statement statement) throws SQLException;
  }

  /** Opens it; every commit is synced, since a lost key is lost data. */
  public static KeyDatabase open(EventLogProperties properties) {
    var url = properties.keysUrl();
    var keys = properties.keys();
    return switch (Dialect.of(url)) {
      case SQLITE -> {
        var config = LogDatabase.sqlitePool("keys", url, 2);
        // What is deleted or replaced is overwritten in the file.
        config.addDataSourceProperty("secure_delete", "on");
        yield new KeyDatabase(new HikariDataSource(config), KeyDatabase::truncateLog);
      }
      case POSTGRESQL ->
          new KeyDatabase(
              new HikariDataSource(
                  LogDatabase.postgresPool("keys", url, keys.user(), keys.password(), 2)),
              KeyDatabase::rewriteTable);
    };
  }

  /** Waits for readers as long as for every lock; then it is for the caller to try again. */
  private static boolean truncateLog(Statement statement) throws SQLException {
    try (var row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
      return row.next() && row.getInt("busy") == 0;
    }
  }

  /** Without FULL, a dead row stays in its page until something is written over it. */
  private static boolean rewriteTable(Statement statement) throws SQLException {
    statement.execute("vacuum (full) subject_key");
    return true;
  }

  /**
   * Removes what is left of destroyed keys: old pages of the write-ahead log, dead rows.
   *
   * @throws IllegalStateException if something may be left
   */
  public void sweep() {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      if (!sweeping.done(statement)) {
        throw new IllegalStateException(
            "What is left of a destroyed key could not be removed: the key store is in use");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("What is left of a destroyed key could not be removed", e);
    }
  }

  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
