package fairwell.log.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Creates and raises the tables: the numbered scripts that the database has not seen yet, in one
 * transaction, under a lock, so that several processes may start at once.
 */
final class LogSchema {

  /** Any number; all processes must take the same. */
  private static final long START_LOCK = 4_125_007_301L;

  private LogSchema() {}

  static void raise(Connection connection, Dialect dialect) throws SQLException {
    connection.setAutoCommit(true);
    begin(connection, dialect);
    try {
      execute(connection, "create table if not exists log_schema (version integer primary key)");
      for (int version = reached(connection) + 1; ; version++) {
        var script = script(dialect, version);
        if (script == null) {
          break;
        }
        for (var statement : script.split(";\\s*\\n", -1)) {
          execute(connection, statement);
        }
        execute(connection, "insert into log_schema values (" + version + ")");
      }
      execute(connection, "commit");
    } catch (SQLException | RuntimeException e) {
      execute(connection, "rollback");
      throw e;
    }
  }

  private static void begin(Connection connection, Dialect dialect) throws SQLException {
    switch (dialect) {
      case SQLITE -> execute(connection, "begin immediate");
      case POSTGRESQL -> {
        execute(connection, "begin");
        execute(connection, "select pg_advisory_xact_lock(" + START_LOCK + ")");
      }
    }
  }

  private static int reached(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select version from log_schema order by 1 desc")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static @Nullable String script(Dialect dialect, int version) {
    var name = "/fairwell/log/" + dialect.name().toLowerCase(Locale.ROOT) + "-" + version + ".sql";
    try (var in = LogSchema.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
