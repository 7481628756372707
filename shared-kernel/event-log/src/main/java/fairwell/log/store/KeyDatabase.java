package fairwell.log.store;

import com.zaxxer.hikari.HikariDataSource;
import fairwell.log.EventLogProperties;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database of the subject keys: apart from the events, so that it can be kept apart. */
public final class KeyDatabase implements AutoCloseable {

  private final HikariDataSource pool;
  private final String sweeping;

  private KeyDatabase(HikariDataSource pool, String sweeping) {
    this.pool = pool;
    this.sweeping = sweeping;
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
        yield new KeyDatabase(new HikariDataSource(config), "pragma wal_checkpoint(truncate)");
      }
      case POSTGRESQL ->
          new KeyDatabase(
              new HikariDataSource(
                  LogDatabase.postgresPool("keys", url, keys.user(), keys.password(), 2)),
              "vacuum subject_key");
    };
  }

  /** Removes what is left of destroyed keys: old pages of the write-ahead log, dead rows. */
  public void sweep() {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sweeping);
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
