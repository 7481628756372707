package fairwell.log.store;

import fairwell.log.EventLogProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Looks whether a store holds what was sealed before, and makes nothing while it looks. */
public final class SealedBefore {

  private SealedBefore() {}

  /**
   * The address of the store that holds keys or events; empty on a first start.
   *
   * @throws IllegalStateException if a store cannot be asked
   */
  public static Optional<String> anything(EventLogProperties properties) {
    var keys = properties.keys();
    var log = properties.log();
    if (holdsRows(properties.keysUrl(), keys.user(), keys.password(), "subject_key")) {
      return Optional.of(properties.keysUrl());
    }
    return holdsRows(properties.logUrl(), log.user(), log.password(), "event_log")
        ? Optional.of(properties.logUrl())
        : Optional.empty();
  }

  private static boolean holdsRows(
      String url, @Nullable String user, @Nullable String password, String table) {
    if (Dialect.of(url) == Dialect.SQLITE && !Files.exists(fileOf(url))) {
      return false;
    }
    var login = new Properties();
    if (user != null) {
      login.setProperty("user", user);
    }
    if (password != null) {
      login.setProperty("password", password);
    }
    try (var connection = DriverManager.getConnection(url, login)) {
      return has(connection, table) && hasRow(connection, table);
    } catch (SQLException e) {
      throw new IllegalStateException("The store cannot be asked what it holds: " + url, e);
    }
  }

  /** The file behind an address of SQLite. */
  static Path fileOf(String url) {
    var file = url.substring("jdbc:sqlite:".length()).replaceFirst("^file:", "");
    var end = file.indexOf('?');
    return Path.of(end < 0 ? file : file.substring(0, end));
  }

  private static boolean has(Connection connection, String table) throws SQLException {
    try (var tables = connection.getMetaData().getTables(null, null, table, null)) {
      return tables.next();
    }
  }

  private static boolean hasRow(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select 1 from " + table + " limit 1")) {
      return rows.next();
    }
  }
}
