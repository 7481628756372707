package fairwell.log.store;

import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.store.StoredRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The rows of the log in order of position, none left out.
 *
 * <p>PostgreSQL gives positions away before the commit, so a lower one may become visible after a
 * higher one. A row is handed out only when nothing below it can appear any more: where positions
 * are missing, we note who holds the table for writing, wait until each of those has ended, and
 * look again. What is missing then was rolled back. On SQLite one writer commits at a time and a
 * rollback gives its positions back, so nothing is ever missing.
 */
public final class LogRows {

  private static final String COLUMNS =
      "select position, event_id, stream_id, sequence, stream_type, recorded_at, name, version,"
          + " payload, metadata from event_log ";

  /**
   * An insert takes this lock before it takes a position, and holds it until its transaction ends.
   */
  private static final String WRITERS =
      "select virtualtransaction from pg_locks where locktype = 'relation'"
          + " and relation = 'event_log'::regclass and mode = 'RowExclusiveLock'"
          + " and granted and pid is distinct from pg_backend_pid()";

  private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(1).toNanos();

  private final ConnectionProvider connections;
  private final Dialect dialect;

  LogRows(ConnectionProvider connections, Dialect dialect) {
    this.connections = connections;
    this.dialect = dialect;
  }

  /**
   * Rows in order.
   *
   * @param complete false when the next row is held back, because a writer that may come before it
   *     has not ended
   */
  public record Page(List<TrackedDomainEventData<byte[]>> rows, boolean complete) {}

  /** As {@link Page}. */
  public record StoredPage(List<StoredEvent> rows, boolean complete) {}

  /**
   * The next rows.
   *
   * @param after the last position already read; 0 for none
   * @param upTo the last position wanted
   * @param limit about how many rows
   * @param patience how long to wait for earlier writers
   */
  public Page next(long after, long upTo, int limit, Duration patience) {
    var page = nextStored(after, upTo, limit, patience);
    return new Page(page.rows().stream().map(LogRows::tracked).toList(), page.complete());
  }

  /** As {@link #next}, byte for byte. */
  public StoredPage nextStored(long after, long upTo, int limit, Duration patience) {
    try {
      var rows = select(after, upTo, limit);
      int gap = firstGap(rows, after);
      if (dialect == Dialect.SQLITE || gap < 0) {
        return new StoredPage(rows, true);
      }
      if (!outlive(writers(), patience)) {
        return new StoredPage(List.copyOf(rows.subList(0, gap)), false);
      }
      return new StoredPage(select(after, rows.getLast().position(), Integer.MAX_VALUE), true);
    } catch (SQLException e) {
      throw new EventStoreException("The log cannot be read after position " + after, e);
    }
  }

  /** The rows of one stream, from its first event on. */
  public List<TrackedDomainEventData<byte[]>> stream(String streamId) {
    return stream(streamId, 0, Integer.MAX_VALUE);
  }

  /** As {@link #stream(String)}, byte for byte. */
  public List<StoredEvent> storedStream(String streamId) {
    return stored(streamId, 0, Integer.MAX_VALUE);
  }

  /** The rows of one stream, from a sequence on. */
  List<TrackedDomainEventData<byte[]>> stream(String streamId, long from, int limit) {
    return stored(streamId, from, limit).stream().map(LogRows::tracked).toList();
  }

  /** The rows of one stream byte for byte; an event outside any stream has its id for one. */
  public List<StoredEvent> stored(String streamId, long from, int limit) {
    try (var connection = connections.getConnection();
        var statement =
            connection.prepareStatement(
                COLUMNS + "where stream_id = ? and sequence >= ? order by sequence limit ?")) {
      statement.setString(1, streamId);
      statement.setLong(2, from);
      statement.setInt(3, limit);
      return rows(statement);
    } catch (SQLException e) {
      throw new EventStoreException("The stream cannot be read: " + streamId, e);
    }
  }

  /** The highest position committed; 0 when there is none. */
  public long head() {
    try (var connection = connections.getConnection();
        var statement =
            connection.prepareStatement(
                "select position from event_log order by position desc limit 1");
        var found = statement.executeQuery()) {
      return found.next() ? found.getLong(1) : 0;
    } catch (SQLException e) {
      throw new EventStoreException("The head of the log cannot be read", e);
    }
  }

  private List<StoredEvent> select(long after, long upTo, int limit) throws SQLException {
    try (var connection = connections.getConnection();
        var statement =
            connection.prepareStatement(
                COLUMNS + "where position > ? and position <= ? order by position limit ?")) {
      statement.setLong(1, after);
      statement.setLong(2, upTo);
      statement.setInt(3, limit);
      return rows(statement);
    }
  }

  private static List<StoredEvent> rows(PreparedStatement statement) throws SQLException {
    statement.setFetchSize(1000);
    try (var found = statement.executeQuery()) {
      var rows = new ArrayList<StoredEvent>();
      while (found.next()) {
        rows.add(StoredRows.of(found));
      }
      return rows;
    }
  }

  /** A row as Axon reads it. */
  public static TrackedDomainEventData<byte[]> tracked(StoredEvent row) {
    return new TrackedDomainEventData<>(
        GapAwareTrackingToken.newInstance(row.position(), Set.of()),
        new GenericDomainEventEntry<byte[]>(
            row.streamType(),
            // Axon tells an event outside any stream by this.
            row.eventId().equals(row.streamId()) ? null : row.streamId(),
            row.sequence(),
            row.eventId(),
            row.recordedAt(),
            row.name(),
            row.version(),
            row.payload(),
            row.metadata()));
  }

  private static int firstGap(List<StoredEvent> rows, long after) {
    var expected = after + 1;
    for (int i = 0; i < rows.size(); i++, expected++) {
      if (rows.get(i).position() != expected) {
        return i;
      }
    }
    return -1;
  }

  private boolean outlive(Set<String> writers, Duration patience) throws SQLException {
    var end = System.nanoTime() + patience.toNanos();
    var open = writers;
    while (!open.isEmpty()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
      open.retainAll(writers());
    }
    return true;
  }

  private Set<String> writers() throws SQLException {
    try (Connection connection = connections.getConnection();
        var statement = connection.prepareStatement(WRITERS);
        var found = statement.executeQuery()) {
      var writers = new HashSet<String>();
      while (found.next()) {
        writers.add(found.getString(1));
      }
      return writers;
    }
  }
}
