package fairwell.command.webhook.store;

import fairwell.command.webhook.rule.Outcome;
import fairwell.log.store.LogDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The dead letters of each receiver. */
public final class GivenUp {

  private final JdbcTemplate writer;
  private final JdbcTemplate reader;

  public GivenUp(LogDatabase database) {
    writer = new JdbcTemplate(database.writer());
    reader = new JdbcTemplate(database.reader());
  }

  public void add(
      String endpointId,
      long position,
      String messageId,
      String eventType,
      Instant now,
      Outcome last) {
    writer.update(
        "insert into webhook_dead_letter (endpoint_id, position, message_id, event_type,"
            + " given_up_at, status, failure, due) values (?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (endpoint_id, position) do update set given_up_at ="
            + " excluded.given_up_at, status = excluded.status, failure = excluded.failure,"
            + " due = excluded.due",
        endpointId,
        position,
        messageId,
        eventType,
        now.toEpochMilli(),
        last.status(),
        last.failure(),
        false);
  }

  public List<DeadLetter> list(String endpointId, int limit) {
    return reader.query(
        "select * from webhook_dead_letter where endpoint_id = ? order by position limit ?",
        (row, _) -> read(row),
        endpointId,
        limit);
  }

  /** The first one that is to be sent once more. */
  public Optional<DeadLetter> due(String endpointId) {
    return reader
        .query(
            "select * from webhook_dead_letter where endpoint_id = ? and due = ?"
                + " order by position limit 1",
            (row, _) -> read(row),
            endpointId,
            true)
        .stream()
        .findFirst();
  }

  /** Has it sent once more; returns whether there is one. */
  public boolean sendAgain(String endpointId, long position) {
    return writer.update(
            "update webhook_dead_letter set due = ? where endpoint_id = ? and position = ?",
            true,
            endpointId,
            position)
        == 1;
  }

  /** It was taken, or everything from before it is sent again. */
  public void remove(String endpointId, long position) {
    writer.update(
        "delete from webhook_dead_letter where endpoint_id = ? and position = ?",
        endpointId,
        position);
  }

  /** Those above a position are sent in their order again and need not be kept. */
  public void removeAfter(String endpointId, long position) {
    writer.update(
        "delete from webhook_dead_letter where endpoint_id = ? and position > ?",
        endpointId,
        position);
  }

  /** How many there are, of one receiver. */
  public int count(String endpointId) {
    return counted(
        reader.queryForObject(
            "select count(*) from webhook_dead_letter where endpoint_id = ?",
            Integer.class,
            endpointId));
  }

  /** How many there are in all. */
  public int count() {
    return counted(
        reader.queryForObject("select count(*) from webhook_dead_letter", Integer.class));
  }

  private static int counted(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private static DeadLetter read(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getLong("position"),
        row.getString("message_id"),
        row.getString("event_type"),
        Instant.ofEpochMilli(row.getLong("given_up_at")),
        DeliveryLog.status(row),
        row.getString("failure"),
        row.getBoolean("due"));
  }
}
