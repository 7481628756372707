package fairwell.log.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.store.Fsck;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.StoredRows;
import fairwell.kernel.ledger.store.Witnessing;
import fairwell.kernel.ledger.store.Witnessing.Outcome;
import fairwell.kernel.personal.SecretFile;
import fairwell.log.store.LedgerDatabase;
import fairwell.testing.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The process that writes events and ledger is killed again and again, at random and in the middle
 * of signing, showing and cosigning a checkpoint. It shows its checkpoints to one witness, and an
 * onlooker shows every one of them to another: whatever either saw, all later ones continue it.
 */
@Tag("whole")
class LedgerKilledTest {

  private static final int KILLS = Integer.getInteger("fairwell.ledger.kills", 7);
  private static final int LONGEST_LIFE_MILLIS = 1500;
  private static final long POLL_NANOS = 200_000;
  private static final int POLLS_A_LOOK = 100;
  private static final SigningKey KEY =
      SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
  private static final BlindingKey BLINDING = BlindingKey.generate(new SecureRandom());

  @TempDir Path folder;

  private final Random random = new Random();
  private final Map<KillMoment, Integer> kills = new EnumMap<>(KillMoment.class);
  private Path data;
  private WitnessServer council;
  private WitnessServer auditor;
  private Onlooker onlooker;

  @BeforeEach
  void open() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    SecretFile.create(data.resolve(GrowingLog.SIGNING), KEY.stored());
    SecretFile.create(data.resolve(GrowingLog.BLINDING), BLINDING.stored());
    LedgerDatabase.open("jdbc:sqlite:" + data.resolve(GrowingLog.LEDGER), null, null).close();
    council = witness("council");
    auditor = witness("auditor");
    onlooker = new Onlooker(new LedgerStore(readOnly(GrowingLog.LEDGER)), auditor);
  }

  private WitnessServer witness(String name) throws IOException {
    return new WitnessServer(name, Files.createDirectory(folder.resolve(name)), KEY.verifier());
  }

  @AfterEach
  void close() {
    council.close();
    auditor.close();
  }

  @Test
  void noTwoCheckpointsEverContradictEachOther() throws Exception {
    long begun = System.nanoTime();
    KillMoment[] moments = KillMoment.values();
    int first = random.nextInt(moments.length);
    for (int kill = 0; kill < KILLS; kill++) {
      live(moments[(first + kill) % moments.length]);
    }
    long before = onlooker.size();
    live(KillMoment.ANY);
    assertThat(onlooker.size()).as("it grows on after the last kill").isGreaterThan(before);
    Fsck.Report report = fsck();
    assertThat(report.fault()).isEmpty();
    assertThat(report.checkpoints()).isEqualTo(onlooker.cosigned());
    LedgerStore ledger = new LedgerStore(writable());
    assertThat(
            new Witnessing(ledger, council.verifier())
                .show(body -> WitnessServer.ask(council.address(), body), Instant.now()))
        .isEqualTo(new Outcome.Cosigned(onlooker.size()));
    System.out.printf(
        "%d kills in %d s %s: %d events, %d checkpoints, each cosigned by the onlooker's witness,"
            + " %d by the log's own, no fork%n",
        KILLS + 1,
        (System.nanoTime() - begun) / 1_000_000_000,
        kills,
        report.events(),
        report.checkpoints(),
        count("ledger_cosignature"));
  }

  /** The same program with the same keys, over a log in which somebody has changed a row. */
  @Test
  void aWriterThatSignsAnotherLeafIsNoticed() throws Exception {
    live(KillMoment.COSIGNED);
    live(KillMoment.ANY);
    try (Connection connection = sqlite(GrowingLog.EVENTS, new SQLiteConfig()).getConnection();
        Statement update = connection.createStatement()) {
      update.executeUpdate("update event_log set version = '99' where position = 1");
    }
    for (String part : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(data.resolve(GrowingLog.LEDGER + part));
    }
    Process process = start(KillMoment.ANY, 0);
    try {
      assertThat(process.waitFor(Patience.LONGEST)).as("it saw its own fork").isTrue();
      assertThat(process.exitValue()).as(this::output).isEqualTo(GrowingLog.FORKED);
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThatThrownBy(onlooker::lookAgain).isInstanceOf(Onlooker.Forked.class);
  }

  /** One life: it starts, grows the log, is looked at, and is killed. */
  private void live(KillMoment moment) throws IOException, InterruptedException {
    int earliest = random.nextInt(LONGEST_LIFE_MILLIS);
    Files.deleteIfExists(data.resolve(GrowingLog.NOW));
    council.holdAt(moment, Duration.ofMillis(earliest));
    Process process = start(moment, earliest);
    try {
      long known = onlooker.size();
      Instant latest = Instant.now().plus(Patience.LONGEST);
      for (int poll = 1; !hasCome(moment, known); poll++) {
        assertThat(process.isAlive()).as("it ended by itself: %s", output()).isTrue();
        assertThat(Instant.now()).as("%s never came: %s", moment, output()).isBefore(latest);
        if (poll % POLLS_A_LOOK == 0) {
          onlooker.look();
        }
        LockSupport.parkNanos(POLL_NANOS);
      }
      linger(moment, earliest);
      assertThat(process.isAlive()).as("it ended by itself: %s", output()).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
      council.release();
    }
    onlooker.lookAgain();
    kills.merge(moment, 1, Integer::sum);
  }

  private boolean hasCome(KillMoment moment, long known) {
    return switch (moment) {
      case ANY -> onlooker.size() > known;
      case WRITTEN, COMMITTING, COMMITTED -> Files.exists(data.resolve(GrowingLog.NOW));
      case SHOWN, COSIGNED, ANSWERED -> council.hasReachedTheMoment();
    };
  }

  /** What is not held at its moment runs on for a while of chance. */
  private void linger(KillMoment moment, int millis) {
    switch (moment) {
      case ANY -> {
        Instant end = Instant.now().plusMillis(millis);
        while (Instant.now().isBefore(end)) {
          onlooker.look();
          LockSupport.parkNanos(POLL_NANOS * POLLS_A_LOOK);
        }
      }
      case COMMITTING, ANSWERED -> LockSupport.parkNanos(1 + random.nextLong(10 * POLL_NANOS));
      case WRITTEN, COMMITTED, SHOWN, COSIGNED -> {}
    }
  }

  private Process start(KillMoment moment, int earliest) throws IOException {
    Path temporary = folder.resolve("temporary");
    // The database driver leaves its library there, each time anew.
    FileSystemUtils.deleteRecursively(temporary);
    Files.createDirectory(temporary);
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            GrowingLog.class.getName(),
            data.toString(),
            council.address().toString(),
            council.verifier().toString(),
            moment.name(),
            String.valueOf(earliest))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output.txt").toFile())
        .start();
  }

  private String output() {
    try {
      return Files.readString(folder.resolve("output.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private Fsck.Report fsck() {
    return new Fsck(
            new StoredRows(readOnly(GrowingLog.EVENTS)),
            new LedgerStore(readOnly(GrowingLog.LEDGER)),
            List.of(KEY.verifier()),
            BLINDING)
        .run(_ -> {});
  }

  private long count(String table) throws SQLException {
    try (Connection connection = readOnly(GrowingLog.LEDGER).getConnection();
        Statement query = connection.createStatement();
        var rows = query.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private SQLiteDataSource writable() {
    return sqlite(GrowingLog.LEDGER, new SQLiteConfig());
  }

  private SQLiteDataSource readOnly(String file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return sqlite(file, config);
  }

  private SQLiteDataSource sqlite(String file, SQLiteConfig config) {
    config.setBusyTimeout(10_000);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + data.resolve(file));
    return source;
  }
}
