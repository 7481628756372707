package fairwell.kernel.personal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The one table of a key store, as it has to be. */
final class SubjectKeyTable {

  /** A service puts the version before what it wrapped. */
  static final int LONGEST = 400;

  private SubjectKeyTable() {}

  /** Makes the table, or widens one from before services wrapped; SQLite holds any length. */
  static void prepare(Connection keys) throws SQLException {
    try (Statement statement = keys.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS subject_key"
              + " (subject VARCHAR(120) PRIMARY KEY, wrapped VARCHAR("
              + LONGEST
              + "))");
      if (isNarrow(keys)) {
        statement.execute(
            "ALTER TABLE subject_key ALTER COLUMN wrapped TYPE VARCHAR(" + LONGEST + ")");
      }
    }
  }

  private static boolean isNarrow(Connection keys) throws SQLException {
    if (!keys.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      return false;
    }
    try (ResultSet column =
        keys.getMetaData().getColumns(null, keys.getSchema(), "subject_key", "wrapped")) {
      return column.next() && column.getInt("COLUMN_SIZE") < LONGEST;
    }
  }
}
