package fairwell.log.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.store.Ledger;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.LedgerTables;
import fairwell.testing.StoredEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Who looks on while the writer is killed does notice a ledger that contradicts itself. */
class OnlookerTest {

  private static final SigningKey KEY =
      SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
  private static final BlindingKey BLINDING = BlindingKey.generate(new SecureRandom());

  @TempDir Path folder;
  private WitnessServer witness;
  private Onlooker onlooker;

  @BeforeEach
  void open() throws IOException {
    witness =
        new WitnessServer(
            "auditor", Files.createDirectory(folder.resolve("witness")), KEY.verifier());
    onlooker = new Onlooker(new LedgerStore(database("ledger.db")), witness);
    sign("ledger.db", List.of("a", "b", "c"), List.of("d", "e"));
    onlooker.look();
    assertThat(onlooker.size()).isEqualTo(5);
    assertThat(onlooker.cosigned()).isEqualTo(2);
  }

  @AfterEach
  void close() {
    witness.close();
  }

  @Test
  void growthIsCosignedCheckpointForCheckpoint() {
    sign("ledger.db", List.of("f"), List.of("g", "h"));
    onlooker.lookAgain();
    assertThat(onlooker.size()).isEqualTo(8);
    assertThat(onlooker.cosigned()).isEqualTo(4);
  }

  @Test
  void aSecondTreeOfTheSameSizeIsNoticed() throws IOException {
    replace(List.of("a", "b", "c"), List.of("x", "e"));
    assertThatThrownBy(onlooker::lookAgain)
        .isInstanceOf(Onlooker.Forked.class)
        .hasMessageStartingWith("not cosigned after 5: 409");
  }

  @Test
  void aCheckpointOverAnotherLeafIsNoticed() throws IOException {
    replace(List.of("a", "b", "c", "x", "e", "f", "g"));
    assertThatThrownBy(onlooker::look)
        .isInstanceOf(Onlooker.Forked.class)
        .hasMessageStartingWith("not cosigned after 5: 422");
    assertThatThrownBy(onlooker::lookAgain)
        .isInstanceOf(Onlooker.Forked.class)
        .hasMessage("the checkpoint of 5 entries is gone");
  }

  @Test
  void aShrunkLedgerIsNoticed() throws IOException {
    replace(List.of("a", "b", "c"));
    assertThatThrownBy(onlooker::look)
        .isInstanceOf(Onlooker.Forked.class)
        .hasMessage("the ledger shrank from 5 to 3");
  }

  /** A sabotaged writer: it has the keys, and signs another history. */
  @SafeVarargs
  private void replace(List<String>... batches) throws IOException {
    sign("other.db", batches);
    Files.move(
        folder.resolve("other.db"),
        folder.resolve("ledger.db"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  @SafeVarargs
  private void sign(String file, List<String>... batches) {
    SQLiteDataSource database = database(file);
    LedgerTables.create(database);
    Ledger ledger = Ledger.open(new LedgerStore(database), List.of(KEY), BLINDING);
    for (List<String> batch : batches) {
      long after = ledger.token();
      List<StoredEvent> events =
          batch.stream()
              .map(said -> StoredEvents.saying(after + 1 + batch.indexOf(said), said))
              .toList();
      ledger.take(events, true, Instant.parse("2026-11-27T08:00:00Z"));
    }
  }

  private SQLiteDataSource database(String file) {
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite:" + folder.resolve(file));
    return database;
  }
}
