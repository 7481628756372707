package fairwell.standalone.benchmark;

import fairwell.log.store.LogDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A large log of whole cases: the cases of the demo company, copied under other ids, a hundred
 * copies running side by side so that neighbours in the log belong to different cases.
 */
final class ManyCases {

  private static final int SIDE_BY_SIDE = 100;
  private static final String COLUMNS =
      "event_id, stream_id, sequence, stream_type, recorded_at, name, version, payload, metadata";

  private ManyCases() {}

  private record Row(
      String event,
      String stream,
      long sequence,
      String type,
      String at,
      String name,
      String version,
      String payload,
      byte[] metadata) {}

  /** Fills an empty log. */
  static void copy(Path demoLog, LogDatabase into, int events) throws SQLException {
    List<Row> cases = cases(demoLog);
    try (Connection connection = into.writer().getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into event_log (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        int written = 0;
        while (written < events) {
          List<Map<String, String>> copies = new ArrayList<>();
          for (int i = 0; i < SIDE_BY_SIDE; i++) {
            copies.add(new HashMap<>());
          }
          for (Row row : cases) {
            for (int i = 0; i < SIDE_BY_SIDE && written < events; i++, written++) {
              String stream =
                  copies.get(i).computeIfAbsent(row.stream(), _ -> "C-" + UUID.randomUUID());
              add(insert, row, stream);
            }
            insert.executeBatch();
          }
        }
      }
      connection.commit();
    }
  }

  private static List<Row> cases(Path demoLog) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + demoLog);
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select "
                    + COLUMNS
                    + " from event_log where stream_id like 'C-%' order by position")) {
      while (found.next()) {
        rows.add(
            new Row(
                found.getString(1),
                found.getString(2),
                found.getLong(3),
                found.getString(4),
                found.getString(5),
                found.getString(6),
                found.getString(7),
                new String(found.getBytes(8), StandardCharsets.UTF_8),
                found.getBytes(9)));
      }
    }
    return rows;
  }

  private static void add(PreparedStatement insert, Row row, String stream) throws SQLException {
    String event = UUID.randomUUID().toString();
    insert.setString(1, event);
    insert.setString(2, stream);
    insert.setLong(3, row.sequence());
    insert.setString(4, row.type());
    insert.setString(5, row.at());
    insert.setString(6, row.name());
    insert.setString(7, row.version());
    insert.setBytes(
        8,
        row.payload()
            .replace(row.stream(), stream)
            .replace(row.event(), event)
            .getBytes(StandardCharsets.UTF_8));
    insert.setBytes(9, row.metadata());
    insert.addBatch();
  }
}
