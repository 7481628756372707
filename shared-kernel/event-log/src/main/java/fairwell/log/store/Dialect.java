package fairwell.log.store;

/** The databases that can hold the log. */
public enum Dialect {
  SQLITE,
  POSTGRESQL;

  /** The database a JDBC address names. */
  public static Dialect of(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    if (!url.startsWith("jdbc:sqlite:")) {
      throw new IllegalArgumentException(
          "Events are kept in SQLite or PostgreSQL; no such address: " + url);
    }
    var file = url.substring("jdbc:sqlite:".length());
    if (file.isEmpty() || file.startsWith(":memory:") || file.contains("mode=memory")) {
      // Each connection would see a database of its own.
      throw new IllegalArgumentException("Events are kept in a file, not in memory: " + url);
    }
    return SQLITE;
  }
}
