package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.Ledger;
import fairwell.kernel.ledger.store.LedgerBroken;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.LedgerTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteDataSource;

/** Somebody with the right to write into the files changes a row; the check names it. */
class FsckCommandTest extends CommandCalls {

  private static final int EVENTS = 700;
  private static final String TABLE =
      "create table event_log (position integer primary key autoincrement,"
          + " event_id text not null unique, stream_id text not null, sequence integer not null,"
          + " stream_type text, recorded_at text not null, name text not null, version text,"
          + " payload blob not null, metadata blob not null, unique (stream_id, sequence))";

  private static final SigningKey KEY =
      SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
  private static final BlindingKey BLINDING = BlindingKey.generate(new SecureRandom());

  @TempDir Path data;

  @BeforeEach
  void lived() throws IOException, SQLException {
    Files.writeString(data.resolve("ledger-signing.key"), KEY.stored());
    Files.writeString(data.resolve("ledger-blinding.key"), BLINDING.stored());
    List<StoredEvent> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(event(i + 1, "E-00" + i % 7, i / 7));
    }
    events(TABLE);
    insert(events);
    LedgerTables.create(at("ledger.db"));
    for (int from = 0; from < EVENTS; from += 70) {
      signed(events.subList(from, from + 70), KEY);
    }
  }

  private void signed(List<StoredEvent> events, SigningKey... keys) {
    Ledger.open(new LedgerStore(at("ledger.db")), List.of(keys), BLINDING)
        .take(events, true, Instant.EPOCH);
  }

  private void insert(List<StoredEvent> events) throws SQLException {
    try (Connection connection = at("events.db").getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into event_log values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (StoredEvent event : events) {
        insert.setLong(1, event.position());
        insert.setString(2, event.eventId());
        insert.setString(3, event.streamId());
        insert.setLong(4, event.sequence());
        insert.setString(5, event.streamType());
        insert.setString(6, event.recordedAt());
        insert.setString(7, event.name());
        insert.setString(8, event.version());
        insert.setBytes(9, event.payload());
        insert.setBytes(10, event.metadata());
        insert.executeUpdate();
      }
      connection.commit();
    }
  }

  private static StoredEvent event(long position, String stream, long sequence) {
    return new StoredEvent(
        position,
        "event-" + position,
        stream,
        sequence,
        "Employee",
        "2026-11-26T12:00:00.000Z",
        "employee.WagesPaid",
        "1",
        ("{\"wage\":\"" + position + ".00\"}").getBytes(StandardCharsets.UTF_8),
        "{\"actor\":\"hr.lin\"}".getBytes(StandardCharsets.UTF_8));
  }

  private SQLiteDataSource at(String file) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + data.resolve(file));
    return source;
  }

  private void events(String... sql) throws SQLException {
    change("events.db", sql);
  }

  private void change(String file, String... all) throws SQLException {
    try (Connection connection = at(file).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : all) {
        statement.execute(sql);
      }
    }
  }

  private int fsck(String... more) {
    return ledger("fsck", more);
  }

  private int ledger(String command, String... more) {
    List<String> all = new ArrayList<>(List.of("ledger", command, "--data", data.toString()));
    all.addAll(List.of(more));
    return call(all.toArray(String[]::new));
  }

  private List<SigningKey> keys() throws IOException {
    return SigningKey.parseAll(Files.readString(data.resolve("ledger-signing.key")));
  }

  /** A server that was started with the keys as they are in the file. */
  private void served(long position) throws IOException, SQLException {
    List<StoredEvent> more = List.of(event(position, "E-new", position - EVENTS - 1));
    insert(more);
    signed(more, keys().toArray(SigningKey[]::new));
  }

  @Test
  void aNewKeyTakesOverAndEverythingSignedBeforeStillHolds() throws IOException, SQLException {
    assertThat(ledger("rotate-key", "--finish")).isEqualTo(ExitCodes.REFUSED);
    assertThat(ledger("rotate-key")).as(err.toString()).isEqualTo(ExitCodes.DONE);
    assertThat(keys()).hasSize(2);
    assertThat(keys().getFirst().verifier()).isEqualTo(KEY.verifier());
    VerifierKey successor = keys().getLast().verifier();
    assertThat(successor.name()).isEqualTo(KEY.name());
    assertThat(out.toString()).contains(successor.toString()).doesNotContain("PRIVATE");
    assertThat(Files.getPosixFilePermissions(data.resolve("ledger-signing.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(ledger("rotate-key")).isEqualTo(ExitCodes.REFUSED);
    // Nothing is signed by both yet, so the new one could not go on alone.
    assertThat(ledger("rotate-key", "--finish")).isEqualTo(ExitCodes.REFUSED);
    assertThat(keys()).hasSize(2);

    served(EVENTS + 1);
    assertThat(fsck()).as(out.toString()).isEqualTo(ExitCodes.DONE);
    assertThat(fsck("--verifier-key", KEY.verifier().toString())).isEqualTo(ExitCodes.DONE);
    assertThat(ledger("rotate-key", "--finish")).as(err.toString()).isEqualTo(ExitCodes.DONE);
    assertThat(keys()).extracting(SigningKey::verifier).containsExactly(successor);

    served(EVENTS + 2);
    assertThat(fsck()).as(out.toString()).isEqualTo(ExitCodes.DONE);
    assertThat(
            fsck(
                "--verifier-key",
                KEY.verifier().toString(),
                "--verifier-key",
                successor.toString()))
        .isEqualTo(ExitCodes.DONE);
    assertThat(fsck("--verifier-key", KEY.verifier().toString())).isEqualTo(ExitCodes.REFUSED);
    assertThat(fsck("--verifier-key", successor.toString())).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("NOT SIGNED");
    assertThat(ledger("rotate-key")).isEqualTo(ExitCodes.DONE);
  }

  @Test
  void anUntouchedStoreIsWhatWasSigned() {
    assertThat(fsck()).as(err.toString()).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString())
        .contains("700 events and 10 signed checkpoints")
        .contains("0 events");
    assertThat(fsck("--verifier-key", KEY.verifier().toString())).isEqualTo(ExitCodes.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "payload = x'7b7d'                     | payload",
        "metadata = x'7b7d'                    | actor, meta",
        "recorded_at = '2026-11-26T12:00:01Z'  | time",
        "name = 'employee.BonusPaid'           | type",
        "version = '2'                         | rev",
        "stream_type = null                    | streamType",
        "sequence = 1000                       | streamSeq",
        "event_id = 'event-other'              | id, meta, payload"
      })
  void anEditedRowIsNamedWithWhatWasEdited(String edit, String what) throws SQLException {
    events("update event_log set " + edit + " where position = 301");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString())
        .contains("300 events and 4 signed checkpoints")
        .contains("CHANGED: entry 300, event event-301 at position 301")
        .contains("(" + what + ")");
  }

  @Test
  void aDeletedRowIsNamed() throws SQLException {
    events("delete from event_log where position = 301");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("MISSING: entry 300, event event-301 at position 301");
  }

  @Test
  void theLastRowsCutOffAreNamed() throws SQLException {
    events("delete from event_log where position > 690");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("MISSING: entry 690, event event-691 at position 691");
  }

  @Test
  void anInsertedRowIsNamed() throws SQLException {
    events(
        "update event_log set position = -1 where position = 1",
        "insert into event_log select 1, 'forged', 'E-new', 0, stream_type, recorded_at, name,"
            + " version, payload, metadata from event_log where position = 2");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("entry 0, event event-1 at position 1");
  }

  @Test
  void aRowPutIntoAGapIsNamed() throws SQLException {
    // A gap, as a rolled back transaction leaves one on PostgreSQL.
    events(
        "insert into event_log select 5000, 'late', 'E-late', 0, stream_type, recorded_at, name,"
            + " version, payload, metadata from event_log where position = 2");
    LedgerStore store = new LedgerStore(at("ledger.db"));
    StoredEvent late =
        new StoredEvent(
            5000,
            "late",
            "E-late",
            0,
            "Employee",
            "2026-11-26T12:00:00.000Z",
            "employee.WagesPaid",
            "1",
            event(2, "E", 0).payload(),
            event(2, "E", 0).metadata());
    Ledger.open(store, List.of(KEY), BLINDING).take(List.of(late), true, Instant.EPOCH);
    assertThat(fsck()).isEqualTo(ExitCodes.DONE);
    events(
        "insert into event_log select 4000, 'forged', 'E-forged', 0, stream_type, recorded_at,"
            + " name, version, payload, metadata from event_log where position = 2");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("INSERTED: at entry 700").contains("forged");
  }

  @Test
  void twoSwappedRowsAreNamed() throws SQLException {
    events(
        "update event_log set position = -1 where position = 301",
        "update event_log set position = 301 where position = 302",
        "update event_log set position = 302 where position = -1");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("CHANGED: entry 300, event event-301");
  }

  @Test
  void whoChangesTheLedgerTooIsFoundByItsTree() throws SQLException {
    String changed = "name = 'employee.BonusPaid'";
    events("update event_log set " + changed + " where position = 301");
    change(
        "ledger.db",
        "update ledger_entry set entry = cast(replace(cast(entry as text), 'WagesPaid',"
            + " 'BonusPaid') as blob) where seq = 300");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("LEDGER CHANGED: entry 300");
    // And without the tile, by what was signed.
    change("ledger.db", "delete from ledger_tile");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, tile/0/000", "0, 2, tile/0/002.p/188", "1, 0, tile/1/000.p/2"})
  void anEditedTileIsNamedOnEachLevel(int level, int tile, String path) throws SQLException {
    // The last leaf of the tile, or the hash above a full one: no checkpoint needs to be read for
    // it.
    change(
        "ledger.db",
        "update ledger_tile set hashes = cast(substr(hashes, 1, length(hashes) - 1) || x'00' as blob)"
            + " where level = "
            + level
            + " and tile = "
            + tile);
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("LEDGER CHANGED: ");
    if (level > 0) {
      assertThat(out.toString()).contains(path);
    }
  }

  @Test
  void aTreeThatIsNoContinuationIsNeverOpened() throws SQLException {
    LedgerStore store = new LedgerStore(at("ledger.db"));
    List<StoredEvent> more = new ArrayList<>();
    for (int i = EVENTS; i < 800; i++) {
      more.add(event(i + 1, "E-more", i));
    }
    // Full tile 2 is made after the last checkpoint, over 700 entries.
    Ledger.open(store, List.of(KEY), BLINDING).take(more, false, Instant.EPOCH);
    Ledger.open(store, List.of(KEY), BLINDING);
    change(
        "ledger.db",
        "update ledger_tile set hashes = cast(substr(hashes, 1, length(hashes) - 1) || x'00' as blob)"
            + " where level = 1 and tile = 0");
    assertThatThrownBy(() -> Ledger.open(store, List.of(KEY), BLINDING))
        .isInstanceOf(LedgerBroken.class);
  }

  @Test
  void aCheckpointOfAnotherKeyIsNone() {
    SigningKey other =
        SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
    assertThat(fsck("--verifier-key", other.verifier().toString())).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("NOT SIGNED: the checkpoint over 70 entries");
  }

  @Test
  void anEditedCheckpointIsNamed() throws SQLException {
    change("ledger.db", "update ledger_checkpoint set note = replace(note, '140', '141')");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("NOT SIGNED: the checkpoint over 140 entries");
  }

  @Test
  void aLedgerWithoutCheckpointsIsNoProof() throws SQLException {
    change("ledger.db", "delete from ledger_checkpoint");
    assertThat(fsck()).isEqualTo(ExitCodes.REFUSED);
    assertThat(out.toString()).contains("700 entries and no checkpoint");
  }

  @Test
  void nothingToCheckFails() throws SQLException {
    change(
        "ledger.db",
        "delete from ledger_checkpoint",
        "delete from ledger_entry",
        "update ledger_head set size = 0, token = 0");
    assertThat(fsck()).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(err.toString()).contains("nothing to check");
  }

  @Test
  void whatCannotBeReadEndsWithTwo() throws IOException {
    assertThat(fsck("--events", "jdbc:h2:mem:x")).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(fsck("--verifier-key", "nonsense")).isEqualTo(ExitCodes.WRONG_CALL);
    assertThat(fsck("--blinding-key", data.resolve("none").toString()))
        .isEqualTo(ExitCodes.WRONG_CALL);
    Files.writeString(data.resolve("events.db"), "no database at all");
    assertThat(fsck()).isEqualTo(ExitCodes.WRONG_CALL);
    Files.delete(data.resolve("events.db"));
    assertThat(fsck()).isEqualTo(ExitCodes.WRONG_CALL);
  }
}
