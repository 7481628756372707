package fairwell.log.store;

import java.time.Duration;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's engine on our tables. Live processors read through {@link LogRows}, so they see events in
 * the order of their positions and a token says all there is to say: what is not above it was seen.
 */
final class LogEngine extends JdbcEventStorageEngine {

  static final int BATCH = 1000;

  /** Longer, and an idle processor would hold up its own shutdown. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final LogRows rows;

  LogEngine(Builder builder, LogRows rows) {
    super(withoutNulls(builder));
    this.rows = rows;
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
      @Nullable TrackingToken lastToken, int batchSize) {
    long after = lastToken == null ? 0 : Math.max(0, lastToken.position().orElse(0));
    return rows.next(after, Long.MAX_VALUE, batchSize, PATIENCE).rows();
  }

  @Override
  protected List<? extends DomainEventData<?>> fetchDomainEvents(
      String streamId, long from, int batchSize) {
    return rows.stream(streamId, from, batchSize);
  }

  /** The SQLite driver cannot read the {@code MIN} or {@code MAX} of nothing as a Long. */
  private static Builder withoutNulls(Builder builder) {
    return builder
        .schema(LogTables.EVENTS)
        .batchSize(BATCH)
        .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
        .createTailToken((connection, schema) ->
            connection.prepareStatement(
                "select position - 1 from event_log order by position limit 1"))
        .createHeadToken((connection, schema) ->
            connection.prepareStatement(
                "select position from event_log order by position desc limit 1"))
        .createTokenAt((connection, schema, from) -> {
          var statement =
              connection.prepareStatement(
                  "select position - 1 from event_log where recorded_at >= ?"
                      + " order by position limit 1");
          statement.setString(1, DateTimeUtils.formatInstant(from));
          return statement;
        })
        .lastSequenceNumberFor((connection, schema, stream) -> {
          var statement =
              connection.prepareStatement(
                  "select sequence from event_log where stream_id = ?"
                      + " order by sequence desc limit 1");
          statement.setString(1, stream);
          return statement;
        });
  }
}
