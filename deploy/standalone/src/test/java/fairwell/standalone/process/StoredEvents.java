package fairwell.standalone.process;

import fairwell.kernel.event.Metadata;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events as they lie in the database, read past all of Fairwell's own code. */
record StoredEvents(List<Row> rows) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * One row.
   *
   * @param requestKey the key the client gave the request; absent where nobody gave one
   */
  record Row(
      long position, String stream, long sequence, String name, @Nullable String requestKey) {}

  StoredEvents {
    rows = List.copyOf(rows);
  }

  static StoredEvents in(String url) {
    List<Row> rows = new ArrayList<>();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select position, stream_id, sequence, name, metadata from event_log"
                    + " order by position")) {
      while (found.next()) {
        JsonNode key = JSON.readTree(found.getBytes(5)).get(Metadata.REQUEST_KEY);
        rows.add(
            new Row(
                found.getLong(1),
                found.getString(2),
                found.getLong(3),
                found.getString(4),
                key == null ? null : key.asString()));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the events cannot be read: " + url, e);
    }
    return new StoredEvents(rows);
  }

  /** The events of every request, in the order of their positions. */
  Map<String, List<Row>> byRequest() {
    return rows.stream()
        .filter(row -> row.requestKey() != null)
        .collect(Collectors.groupingBy(row -> String.valueOf(row.requestKey())));
  }

  /** The streams in which a sequence is missing, doubled or out of order. */
  List<String> brokenStreams() {
    return rows.stream().collect(Collectors.groupingBy(Row::stream)).entrySet().stream()
        .filter(stream -> !isWhole(stream.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isWhole(List<Row> stream) {
    for (int i = 0; i < stream.size(); i++) {
      if (stream.get(i).sequence() != i) {
        return false;
      }
    }
    return true;
  }
}
