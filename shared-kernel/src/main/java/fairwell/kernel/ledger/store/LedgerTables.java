package fairwell.kernel.ledger.store;

import fairwell.kernel.ledger.GrowingTree;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.store.LedgerStore.Entry;
import fairwell.kernel.ledger.store.LedgerStore.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** The tables, and what is written into them. */
public final class LedgerTables {

  private static final List<String> TABLES =
      List.of(
          "create table if not exists ledger_head"
              + " (id integer primary key, size bigint not null, token bigint not null)",
          "create table if not exists ledger_entry"
              + " (seq %1$s primary key, token bigint not null unique,"
              + " event_id text not null unique, stream text not null, entry %2$s not null)",
          "create index if not exists ledger_entry_stream on ledger_entry (stream, seq)",
          "create table if not exists ledger_tile"
              + " (level integer not null, tile bigint not null, hashes %2$s not null,"
              + " primary key (level, tile))",
          "create table if not exists ledger_checkpoint"
              + " (size %1$s primary key, signed_at text not null, note text not null)",
          "create table if not exists ledger_cosignature"
              + " (size bigint not null, witness text not null, cosigned_at text not null,"
              + " line text not null, primary key (size, witness))",
          "create index if not exists ledger_cosignature_witness"
              + " on ledger_cosignature (witness, size)",
          "insert into ledger_head values (1, 0, 0) on conflict (id) do nothing");

  private LedgerTables() {}

  /** Creates what is not there yet. */
  public static void create(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      boolean postgres = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
      for (String table : TABLES) {
        statement.execute(
            table.formatted(postgres ? "bigint" : "integer", postgres ? "bytea" : "blob"));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the tables of the ledger cannot be created", e);
    }
  }

  /** The one row that every addition moves on: who finds it moved already does not add. */
  static void move(Connection connection, Head before, Head after) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update ledger_head set size = ?, token = ? where id = 1 and size = ? and token = ?")) {
      update.setLong(1, after.size());
      update.setLong(2, after.token());
      update.setLong(3, before.size());
      update.setLong(4, before.token());
      if (update.executeUpdate() != 1) {
        throw new LedgerBroken("the ledger does not end at entry " + before.size() + " any more");
      }
    }
  }

  static void insert(Connection connection, List<Entry> entries) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into ledger_entry (seq, token, event_id, stream, entry)"
                + " values (?, ?, ?, ?, ?)")) {
      for (Entry entry : entries) {
        insert.setLong(1, entry.seq());
        insert.setLong(2, entry.token());
        insert.setString(3, entry.eventId());
        insert.setString(4, entry.stream());
        insert.setBytes(5, entry.bytes());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  static void put(Connection connection, List<GrowingTree.Written> tiles) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement(
            "insert into ledger_tile (level, tile, hashes) values (?, ?, ?)"
                + " on conflict (level, tile) do update set hashes = excluded.hashes")) {
      for (GrowingTree.Written written : tiles) {
        put.setInt(1, written.tile().level());
        put.setLong(2, written.tile().index());
        put.setBytes(3, written.hashes());
        put.addBatch();
      }
      put.executeBatch();
    }
  }

  static void insert(Connection connection, long size, SignedNote note, Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into ledger_checkpoint (size, signed_at, note) values (?, ?, ?)")) {
      insert.setLong(1, size);
      insert.setString(2, now.toString());
      insert.setString(3, note.toString());
      insert.executeUpdate();
    }
  }
}
