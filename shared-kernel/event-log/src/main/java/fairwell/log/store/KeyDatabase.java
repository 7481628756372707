package fairwell.log.store;

import com.zaxxer.hikari.HikariDataSource;
import fairwell.log.EventLogProperties;
import javax.sql.DataSource;

/** The database of the subject keys: apart from the events, so that it can be kept apart. */
public final class KeyDatabase implements AutoCloseable {

  private final HikariDataSource pool;

  private KeyDatabase(HikariDataSource pool) {
    this.pool = pool;
  }

  /** Opens it; every commit is synced, since a lost key is lost data. */
  public static KeyDatabase open(EventLogProperties properties) {
    var url = properties.keysUrl();
    var keys = properties.keys();
    var config =
        switch (Dialect.of(url)) {
          case SQLITE -> LogDatabase.sqlitePool("keys", url, 2);
          case POSTGRESQL -> LogDatabase.postgresPool("keys", url, keys.user(), keys.password(), 2);
        };
    return new KeyDatabase(new HikariDataSource(config));
  }

  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
