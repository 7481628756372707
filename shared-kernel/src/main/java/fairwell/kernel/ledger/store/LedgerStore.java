package fairwell.kernel.ledger.store;

import fairwell.kernel.ledger.GrowingTree;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.Tile;
import fairwell.kernel.ledger.Tiles;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.Unreadable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the ledger. Entries and checkpoints are only ever added; a tile grows until it is
 * full. Everything that belongs together is written in one transaction, so whatever is killed when,
 * what is found afterwards is a ledger of one size with its checkpoints.
 */
public final class LedgerStore implements Tiles {

  private final DataSource database;

  /** On tables that are there already. */
  public LedgerStore(DataSource database) {
    this.database = database;
  }

  /** Where a ledger ends: how many entries, and the log's position of the last one. */
  public record Head(long size, long token) {}

  /**
   * An entry with what it is found by.
   *
   * @param token position of its event in the log
   * @param stream as the ledger names it
   * @param bytes the envelope
   */
  public record Entry(long seq, long token, String eventId, String stream, byte[] bytes) {}

  /** Where the ledger ends now. */
  public Head head() {
    return read(
        "select size, token from ledger_head where id = 1",
        _ -> {},
        rows -> rows.next() ? new Head(rows.getLong(1), rows.getLong(2)) : new Head(0, 0));
  }

  /** The first bytes of a tile as far as a tree of its width needs them. */
  @Override
  public byte[] hashes(Tile tile) {
    byte[] stored = tile(tile.level(), tile.index());
    int length = tile.width() * TreeHash.BYTES;
    if (stored.length < length) {
      throw new Unreadable("the ledger has no " + tile.path());
    }
    return Arrays.copyOf(stored, length);
  }

  /** A tile as wide as it is by now; nothing if there is none. */
  byte[] tile(int level, long index) {
    return read(
        "select hashes from ledger_tile where level = ? and tile = ?",
        query -> {
          query.setInt(1, level);
          query.setLong(2, index);
        },
        rows -> rows.next() ? rows.getBytes(1) : new byte[0]);
  }

  /** Entries in order, from an index on. */
  public List<Entry> entries(long from, int most) {
    return entries("seq >= ? order by seq limit " + most, query -> query.setLong(1, from));
  }

  /** The entry of an event; empty while it is not in the ledger. */
  public Optional<Entry> entryOf(String eventId) {
    return entries("event_id = ?", query -> query.setString(1, eventId)).stream().findFirst();
  }

  /** The entries of a stream, as the ledger names it, in order. */
  public List<Entry> entriesOf(String stream) {
    return entries("stream = ? order by seq", query -> query.setString(1, stream));
  }

  private List<Entry> entries(String which, Binding binding) {
    return read(
        "select seq, token, event_id, stream, entry from ledger_entry where " + which,
        binding,
        rows -> {
          List<Entry> entries = new ArrayList<>();
          while (rows.next()) {
            entries.add(
                new Entry(
                    rows.getLong(1),
                    rows.getLong(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getBytes(5)));
          }
          return entries;
        });
  }

  /** The index of the last entry of a stream. */
  OptionalLong lastOf(String stream) {
    return read(
        "select seq from ledger_entry where stream = ? order by seq desc limit 1",
        query -> query.setString(1, stream),
        rows -> rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty());
  }

  /** The newest checkpoint. */
  public Optional<SignedNote> checkpoint() {
    return notes("order by size desc limit 1", _ -> {}).stream().findFirst().map(SignedNote::parse);
  }

  /** The smallest checkpoint with at least so many entries. */
  public Optional<SignedNote> checkpointFrom(long size) {
    return notes("where size >= ? order by size limit 1", query -> query.setLong(1, size)).stream()
        .findFirst()
        .map(SignedNote::parse);
  }

  /** The sizes that were signed, from one on, in order. */
  List<Long> signedSizes() {
    return read(
        "select size from ledger_checkpoint order by size",
        _ -> {},
        rows -> {
          List<Long> sizes = new ArrayList<>();
          while (rows.next()) {
            sizes.add(rows.getLong(1));
          }
          return sizes;
        });
  }

  /** A stored checkpoint, unread. */
  String note(long size) {
    return notes("where size = ?", query -> query.setLong(1, size)).getFirst();
  }

  private List<String> notes(String which, Binding binding) {
    return read(
        "select note from ledger_checkpoint " + which,
        binding,
        rows -> {
          List<String> notes = new ArrayList<>();
          while (rows.next()) {
            notes.add(rows.getString(1));
          }
          return notes;
        });
  }

  /**
   * Adds to the ledger, all or nothing.
   *
   * @param before where the ledger ended when the addition was made ready
   * @param note the checkpoint over everything with the addition, if it is time for one
   * @throws LedgerBroken if the ledger has grown since: another one writes it
   */
  void add(
      Head before,
      Head after,
      List<Entry> entries,
      List<GrowingTree.Written> tiles,
      @Nullable SignedNote note,
      Instant now) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        LedgerTables.move(connection, before, after);
        LedgerTables.insert(connection, entries);
        LedgerTables.put(connection, tiles);
        if (note != null) {
          LedgerTables.insert(connection, after.size(), note, now);
        }
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the ledger cannot be written", e);
    }
  }

  <T> T read(String sql, Binding binding, Reading<T> reading) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      binding.bind(query);
      try (ResultSet rows = query.executeQuery()) {
        return reading.from(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the ledger cannot be read", e);
    }
  }

  /** One row, in a transaction of its own. */
  void write(String sql, Binding binding) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(statement);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the ledger cannot be written", e);
    }
  }

  interface Binding {
    void bind(PreparedStatement query) throws SQLException;
  }

  interface Reading<T> {
    T from(ResultSet rows) throws SQLException;
  }
}
