package fairwell.kernel.ledger.store;

import fairwell.kernel.ledger.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The rows of an event log as they are in its table, read and nothing else. */
public final class StoredRows {

  private static final String COLUMNS =
      "select position, event_id, stream_id, sequence, stream_type, recorded_at, name, version,"
          + " payload, metadata from event_log ";

  private final DataSource database;

  public StoredRows(DataSource database) {
    this.database = database;
  }

  /** Rows in order above one position and up to another. */
  List<StoredEvent> next(long after, long upTo, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                COLUMNS + "where position > ? and position <= ? order by position limit ?")) {
      query.setLong(1, after);
      query.setLong(2, upTo);
      query.setInt(3, most);
      try (ResultSet rows = query.executeQuery()) {
        List<StoredEvent> events = new ArrayList<>();
        while (rows.next()) {
          events.add(of(rows));
        }
        return events;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the event log cannot be read", e);
    }
  }

  /** How many rows stand above a position. */
  long countAfter(long position) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select count(*) from event_log where position > ?")) {
      query.setLong(1, position);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the event log cannot be read", e);
    }
  }

  /** A row of the columns position, event_id, stream_id, sequence and so on, in this order. */
  public static StoredEvent of(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getBytes(9),
        row.getBytes(10));
  }
}
