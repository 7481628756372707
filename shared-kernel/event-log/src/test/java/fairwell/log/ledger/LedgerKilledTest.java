package fairwell.log.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.ledger.AddCheckpoint;
import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.WitnessedLog;
import fairwell.kernel.ledger.store.Fsck;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.StoredRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The process that writes events and ledger is killed at random, again and again, while a witness
 * looks on: whatever checkpoint anybody saw, all later ones continue it.
 */
class LedgerKilledTest {

  private static final int KILLS = Integer.getInteger("fairwell.ledger.kills", 2);
  private static final int LONGEST_LIFE_MILLIS = 3000;

  @TempDir Path data;

  private final Random random = new Random();
  private WitnessedLog witness =
      new WitnessedLog("example.org/ledger", List.of(), 0, TreeHash.EMPTY);
  private final List<SignedNote> seen = new ArrayList<>();

  @Test
  void noTwoCheckpointsEverContradictEachOther() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      live();
    }
    long before = witness.size();
    live();
    assertThat(witness.size()).as("it grows on after the last kill").isGreaterThan(before);
    Fsck.Report report = fsck();
    assertThat(report.fault()).isEmpty();
    assertThat(report.checkpoints()).isGreaterThanOrEqualTo(seen.size());
    System.out.printf(
        "%d kills: %d events, %d checkpoints, %d of them seen by the witness, no fork%n",
        KILLS + 1, report.events(), report.checkpoints(), seen.size());
  }

  /** One life: it starts, grows the log, is looked at, and is killed at a moment of chance. */
  private void live() throws IOException, InterruptedException {
    Path output = data.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                GrowingLog.class.getName(),
                data.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      long known = witness.size();
      await("a checkpoint of this life")
          .atMost(Duration.ofSeconds(60))
          .until(() -> !process.isAlive() || look() > known);
      assertThat(process.isAlive()).as("it ended by itself: %s", Files.readString(output)).isTrue();
      long end = System.nanoTime() + random.nextInt(LONGEST_LIFE_MILLIS) * 1_000_000L;
      while (System.nanoTime() < end) {
        look();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(look()).as("what was seen is still there").isGreaterThanOrEqualTo(witness.size());
  }

  /** The witness takes the newest checkpoint, which has to continue the last one it took. */
  private long look() throws IOException {
    if (!Files.exists(data.resolve("ledger.db")) || keys().isEmpty()) {
      return 0;
    }
    LedgerStore store = new LedgerStore(readOnly("ledger.db"));
    Optional<SignedNote> note;
    try {
      note = store.checkpoint();
    } catch (IllegalStateException notCreatedYet) {
      return 0;
    }
    if (note.isEmpty()) {
      return 0;
    }
    Checkpoint newest = Checkpoint.parse(note.get().text());
    assertThat(newest.size()).as("never rolled back").isGreaterThanOrEqualTo(witness.size());
    if (newest.size() > witness.size()) {
      List<TreeHash> proof =
          witness.size() == 0
              ? List.of()
              : new TiledTree(store, newest.size()).consistency(witness.size(), newest.size());
      WitnessedLog log = new WitnessedLog(witness.origin(), keys(), witness.size(), witness.root());
      WitnessedLog.Answer answer = log.judge(new AddCheckpoint(witness.size(), proof, note.get()));
      assertThat(answer).isInstanceOf(WitnessedLog.Answer.Grown.class);
      witness = ((WitnessedLog.Answer.Grown) answer).now();
      seen.add(note.get());
    }
    return newest.size();
  }

  private Fsck.Report fsck() throws IOException {
    return new Fsck(
            new StoredRows(readOnly("events.db")),
            new LedgerStore(readOnly("ledger.db")),
            keys(),
            BlindingKey.parse(Files.readString(data.resolve("ledger-blinding.key"))))
        .run(_ -> {});
  }

  private List<VerifierKey> keys() throws IOException {
    Path file = data.resolve("ledger-signing.key");
    if (!Files.exists(file) || Files.size(file) == 0) {
      return List.of();
    }
    return SigningKey.parseAll(Files.readString(file)).stream().map(SigningKey::verifier).toList();
  }

  private SQLiteDataSource readOnly(String file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(10_000);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + data.resolve(file));
    return source;
  }
}
