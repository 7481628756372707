package fairwell.command.webhook.store;

import fairwell.command.webhook.rule.Outcome;
import fairwell.log.store.LogDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every attempt of the last weeks. */
public final class DeliveryLog {

  private final JdbcTemplate writer;
  private final JdbcTemplate reader;
  private final Duration kept;

  /**
   * @param kept how long an attempt is remembered
   */
  public DeliveryLog(LogDatabase database, Duration kept) {
    writer = new JdbcTemplate(database.writer());
    reader = new JdbcTemplate(database.reader());
    this.kept = kept;
  }

  /** Writes an attempt down, and forgets what is too old. */
  public void add(
      String endpointId,
      @Nullable Long position,
      String messageId,
      String eventType,
      Instant at,
      Duration took,
      Outcome outcome) {
    writer.update(
        "insert into webhook_attempt (endpoint_id, position, message_id, event_type,"
            + " attempted_at, took_millis, status, failure) values (?, ?, ?, ?, ?, ?, ?, ?)",
        endpointId,
        position,
        messageId,
        eventType,
        at.toEpochMilli(),
        took.toMillis(),
        outcome.status(),
        outcome.failure());
    writer.update(
        "delete from webhook_attempt where endpoint_id = ? and attempted_at < ?",
        endpointId,
        at.minus(kept).toEpochMilli());
  }

  /**
   * The newest attempts first.
   *
   * @param before only those with a smaller number
   */
  public List<Attempt> page(String endpointId, long before, int limit) {
    return reader.query(
        "select * from webhook_attempt where endpoint_id = ? and attempt_id < ?"
            + " order by attempt_id desc limit ?",
        (row, _) -> read(row),
        endpointId,
        before,
        limit);
  }

  private static Attempt read(ResultSet row) throws SQLException {
    long position = row.getLong("position");
    Long known = row.wasNull() ? null : Long.valueOf(position);
    return new Attempt(
        row.getLong("attempt_id"),
        known,
        row.getString("message_id"),
        row.getString("event_type"),
        Instant.ofEpochMilli(row.getLong("attempted_at")),
        row.getLong("took_millis"),
        status(row),
        row.getString("failure"));
  }

  static @Nullable Integer status(ResultSet row) throws SQLException {
    int status = row.getInt("status");
    return row.wasNull() ? null : Integer.valueOf(status);
  }
}
