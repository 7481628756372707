package fairwell.command.webhook.store;

import fairwell.command.webhook.event.OutgoingType;
import fairwell.command.webhook.rule.Standing;
import fairwell.log.store.LogDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The registered receivers. */
public final class Endpoints {

  private static final String SELECT = "select * from webhook_endpoint ";

  private final JdbcTemplate writer;
  private final JdbcTemplate reader;

  public Endpoints(LogDatabase database) {
    writer = new JdbcTemplate(database.writer());
    reader = new JdbcTemplate(database.reader());
  }

  /** Writes a new one down; returns whether there was none with that id. */
  public boolean add(Endpoint endpoint) {
    Standing standing = endpoint.standing();
    return writer.update(
            "insert into webhook_endpoint (endpoint_id, url, description, event_types,"
                + " request_digest, created_at, status, position, failures, next_at, revision)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0) on conflict do nothing",
            endpoint.id(),
            endpoint.url(),
            endpoint.description(),
            endpoint.types().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
            endpoint.requestDigest(),
            endpoint.createdAt().toEpochMilli(),
            standing.status().name(),
            standing.position(),
            standing.nextAt().toEpochMilli())
        == 1;
  }

  public List<Endpoint> all() {
    return reader.query(SELECT + "order by created_at, endpoint_id", (row, _) -> read(row));
  }

  public Optional<Endpoint> find(String id) {
    return reader.query(SELECT + "where endpoint_id = ?", (row, _) -> read(row), id).stream()
        .findFirst();
  }

  /** How many are registered. */
  public int count() {
    Integer count = reader.queryForObject("select count(*) from webhook_endpoint", Integer.class);
    return count == null ? 0 : count;
  }

  /** Writes down how it stands now; empty if somebody else changed it since it was read. */
  public Optional<Endpoint> stands(Endpoint endpoint) {
    Standing standing = endpoint.standing();
    int changed =
        writer.update(
            "update webhook_endpoint set status = ?, cause = ?, position = ?, failures = ?,"
                + " failing_since = ?, next_at = ?, revision = revision + 1"
                + " where endpoint_id = ? and revision = ?",
            standing.status().name(),
            standing.cause() == null ? null : standing.cause().name(),
            standing.position(),
            standing.failures(),
            millis(standing.failingSince()),
            standing.nextAt().toEpochMilli(),
            endpoint.id(),
            endpoint.revision());
    return changed == 1 ? Optional.of(endpoint.revised()) : Optional.empty();
  }

  /**
   * Keeps it from being removed until the transaction ends, so that nothing is written about one
   * that is gone; returns whether it is still there.
   */
  public boolean hold(String id) {
    return writer.update(
            "update webhook_endpoint set revision = revision where endpoint_id = ?", id)
        == 1;
  }

  /**
   * Takes it out with all that belongs to it, itself first: whoever holds it is waited for. Returns
   * whether there was one.
   */
  public boolean remove(String id) {
    boolean found = writer.update("delete from webhook_endpoint where endpoint_id = ?", id) == 1;
    for (String table : List.of("webhook_secret", "webhook_attempt", "webhook_dead_letter")) {
      writer.update("delete from " + table + " where endpoint_id = ?", id);
    }
    return found;
  }

  private static Endpoint read(ResultSet row) throws SQLException {
    String cause = row.getString("cause");
    return new Endpoint(
        row.getString("endpoint_id"),
        row.getString("url"),
        row.getString("description"),
        types(row.getString("event_types")),
        row.getString("request_digest"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        new Standing(
            Standing.Status.valueOf(row.getString("status")),
            cause == null ? null : Standing.Cause.valueOf(cause),
            row.getLong("position"),
            row.getInt("failures"),
            instant(row, "failing_since"),
            Instant.ofEpochMilli(row.getLong("next_at"))),
        row.getLong("revision"));
  }

  /** A type that no longer leaves is passed over. */
  private static Set<OutgoingType> types(String joined) {
    List<String> names = List.of(joined.split(",", -1));
    return Arrays.stream(OutgoingType.values())
        .filter(type -> names.contains(type.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutgoingType.class)));
  }

  static @Nullable Long millis(@Nullable Instant at) {
    return at == null ? null : at.toEpochMilli();
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }
}
