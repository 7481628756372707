package fairwell.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/** The key store, to be written by this program alone. */
final class KeyStoreDatabase {

  private static final String SQLITE = "jdbc:sqlite:";

  private KeyStoreDatabase() {}

  /**
   * The store at an address, or else in a file. User and password of PostgreSQL stand in the
   * address or in PGUSER and PGPASSWORD.
   */
  static DataSource at(@Nullable String url, Path file) {
    if (url != null && !url.startsWith(SQLITE)) {
      DataSource store = ReadOnlyDatabase.at(url, file);
      if (store instanceof PGSimpleDataSource postgres) {
        postgres.setReadOnly(false);
      }
      return store;
    }
    Path keys = url == null ? file : Path.of(url.substring(SQLITE.length()));
    if (!Files.isWritable(keys)) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-file", keys));
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    SQLiteDataSource sqlite = new SQLiteDataSource(config);
    sqlite.setUrl(SQLITE + keys);
    return sqlite;
  }

  /**
   * Keeps everybody else out of a store in a file: a server would go on to wrap with the key that
   * is taken away. PostgreSQL cannot tell who will come back; there the operator has to.
   */
  static void lock(Connection connection) throws SQLException {
    if (isFile(connection)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN EXCLUSIVE");
        statement.execute("COMMIT");
      }
    }
  }

  /**
   * Refuses a database that was never a key store: its master key would retire over another one. A
   * store in which nobody has a key yet is one.
   */
  static void mustBeOne(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "subject_key", new String[] {"TABLE"})) {
      if (!tables.next()) {
        throw new CliFailure(
            ExitCodes.WRONG_CALL,
            FairwellCommand.text("no-key-store", connection.getMetaData().getURL()));
      }
    }
  }

  /** Whether it failed because somebody else has the store open. */
  static boolean isInUse(SQLException failed) {
    return failed instanceof SQLiteException sqlite
        && sqlite.getResultCode().name().startsWith("SQLITE_BUSY");
  }

  /** Removes what is left of the keys as they were wrapped before. */
  static void sweep(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          isFile(connection) ? "PRAGMA wal_checkpoint(TRUNCATE)" : "VACUUM (FULL) subject_key");
    }
  }

  private static boolean isFile(Connection connection) throws SQLException {
    return connection.getMetaData().getURL().startsWith(SQLITE);
  }
}
