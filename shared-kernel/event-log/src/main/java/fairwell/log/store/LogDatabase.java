package fairwell.log.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fairwell.log.EventLogProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * The database that holds the log, open. SQLite takes one writing connection, synced at every
 * commit, and readers beside it that cannot write; PostgreSQL one pool for both.
 */
public final class LogDatabase implements AutoCloseable {

  private final Dialect dialect;
  private final HikariDataSource writer;
  private final HikariDataSource reader;
  private final DataSource lazyWriter;

  private LogDatabase(Dialect dialect, HikariDataSource writer, HikariDataSource reader) {
    this.dialect = dialect;
    this.writer = writer;
    this.reader = reader;
    this.lazyWriter = lazily(dialect, writer);
  }

  /** Opens the database and brings its tables up to date. */
  public static LogDatabase open(EventLogProperties properties) {
    var url = properties.logUrl();
    var dialect = Dialect.of(url);
    var log = properties.log();
    var database =
        switch (dialect) {
          case SQLITE -> sqlite(url, log.readers());
          case POSTGRESQL -> postgres(url, log);
        };
    try (var connection = database.writer.getConnection()) {
      LogSchema.raise(connection, dialect);
      return database;
    } catch (SQLException e) {
      database.close();
      throw new IllegalStateException("The event log cannot be opened: " + url, e);
    }
  }

  public Dialect dialect() {
    return dialect;
  }

  /**
   * The connection of transactions; it is fetched with the first statement only, so a transaction
   * that needs none keeps no writer waiting.
   */
  public DataSource writer() {
    return lazyWriter;
  }

  /** Connections for reading outside a transaction. */
  public DataSource reader() {
    return reader;
  }

  @Override
  public void close() {
    reader.close();
    writer.close();
  }

  private static LogDatabase sqlite(String url, int readers) {
    var writer = sqlitePool("log-writer", url, 1);
    var reader = sqlitePool("log-reader", url, readers);
    reader.setConnectionInitSql("pragma query_only = on");
    // The writer first: it sets the file to WAL, which readers then find.
    return new LogDatabase(
        Dialect.SQLITE, new HikariDataSource(writer), new HikariDataSource(reader));
  }

  static HikariConfig sqlitePool(String name, String url, int size) {
    createFolder(url);
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(size);
    config.setMaxLifetime(0);
    config.setConnectionTimeout(60_000);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("busy_timeout", "10000");
    return config;
  }

  private static LogDatabase postgres(String url, EventLogProperties.Log log) {
    var pool =
        new HikariDataSource(
            postgresPool("log", url, log.user(), log.password(), log.connections()));
    return new LogDatabase(Dialect.POSTGRESQL, pool, pool);
  }

  static HikariConfig postgresPool(
      String name, String url, @Nullable String user, @Nullable String password, int size) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(size);
    return config;
  }

  private static DataSource lazily(Dialect dialect, DataSource target) {
    var proxy = new LazyConnectionDataSourceProxy();
    proxy.setTargetDataSource(target);
    proxy.setDefaultAutoCommit(true);
    proxy.setDefaultTransactionIsolation(
        dialect == Dialect.SQLITE
            ? Connection.TRANSACTION_SERIALIZABLE
            : Connection.TRANSACTION_READ_COMMITTED);
    return proxy;
  }

  private static void createFolder(String url) {
    var folder = SealedBefore.fileOf(url).toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No folder for the event log: " + folder, e);
    }
  }
}
