package fairwell.log.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fairwell.kernel.ledger.store.LedgerTables;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database of the ledger: apart from the events, so that a restored event store is noticed, and
 * the one writer of the events waits for no signature.
 */
public final class LedgerDatabase implements AutoCloseable {

  private static final int CONNECTIONS = 4;

  private final HikariDataSource pool;

  private LedgerDatabase(HikariDataSource pool) {
    this.pool = pool;
  }

  /** Opens it and creates what is not there yet; every commit is synced. */
  public static LedgerDatabase open(String url, @Nullable String user, @Nullable String password) {
    var config =
        switch (Dialect.of(url)) {
          case SQLITE -> LogDatabase.sqlitePool("ledger", url, CONNECTIONS);
          case POSTGRESQL -> postgresPool(url, user, password);
        };
    var pool = new HikariDataSource(config);
    try {
      LedgerTables.create(pool);
      return new LedgerDatabase(pool);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** Entries come by the thousand: many rows a statement are several times as fast. */
  private static HikariConfig postgresPool(
      String url, @Nullable String user, @Nullable String password) {
    var config = LogDatabase.postgresPool("ledger", url, user, password, CONNECTIONS);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }

  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
