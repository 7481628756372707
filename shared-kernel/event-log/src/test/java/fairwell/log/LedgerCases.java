package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.MerkleProof;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.store.Fsck;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.StoredRows;
import fairwell.log.ledger.LedgerKeys;
import fairwell.log.ledger.LedgerWriter;
import fairwell.log.read.LogReader;
import fairwell.log.sample.GiveFeedback;
import fairwell.log.sample.SampleApp;
import fairwell.log.store.LogDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What the ledger promises, on whatever database the log and the ledger are. */
abstract class LedgerCases extends LogOn {

  private LedgerStore store() {
    return app.getBean(LedgerStore.class);
  }

  /** The checkpoint once everything is covered. */
  private Checkpoint covered() {
    return covered(app);
  }

  private static Checkpoint covered(ConfigurableApplicationContext node) {
    long head = node.getBean(LogReader.class).head();
    LedgerWriter writer = node.getBean(LedgerWriter.class);
    await("the ledger covers the log")
        .atMost(Duration.ofSeconds(20))
        .until(() -> writer.covered() >= head);
    return Checkpoint.parse(node.getBean(LedgerStore.class).checkpoint().orElseThrow().text());
  }

  private Fsck.Report fsck() {
    LedgerKeys keys = app.getBean(LedgerKeys.class);
    return new Fsck(
            new StoredRows(app.getBean(LogDatabase.class).reader()),
            store(),
            keys.signing().stream().map(SigningKey::verifier).toList(),
            keys.blinding())
        .run(_ -> {});
  }

  @Test
  void everyEventIsCoveredByASignedCheckpointAndProven() {
    give("E-covered", 5);
    Checkpoint checkpoint = covered();
    assertThat(checkpoint.size()).isGreaterThanOrEqualTo(5);
    TiledTree tree = new TiledTree(store(), checkpoint.size());
    assertThat(tree.root()).isEqualTo(checkpoint.root());
    for (var entry : store().entries(0, 1000)) {
      assertThat(
              MerkleProof.includes(
                  entry.seq(),
                  checkpoint.size(),
                  TreeHash.ofLeaf(entry.bytes()),
                  tree.inclusion(entry.seq(), checkpoint.size()),
                  checkpoint.root()))
          .isTrue();
    }
    assertThat(app.getBean(MeterRegistry.class).get("fairwell.ledger.lag").gauge().value())
        .isLessThan(5);
  }

  @Test
  void aCheckpointOnlyEverGrows() {
    Checkpoint before = covered();
    SignedNote note = store().checkpoint().orElseThrow();
    give("E-growing", 40);
    Checkpoint after = covered();
    assertThat(after.size()).isGreaterThan(before.size());
    assertThat(
            before.size() == 0
                || MerkleProof.isConsistent(
                    before.size(),
                    after.size(),
                    before.root(),
                    after.root(),
                    new TiledTree(store(), after.size()).consistency(before.size(), after.size())))
        .isTrue();
    assertThat(store().checkpointFrom(before.size())).contains(note);
  }

  @Test
  void theCheckFindsNothingAndThenWhatWasEdited() {
    give("E-edited", 3);
    covered();
    assertThat(fsck().fault()).isEmpty();
    String which = " where stream_id = 'E-edited' and sequence = 1";
    String before = jdbc().queryForObject("select version from event_log" + which, String.class);
    jdbc().update("update event_log set version = '99'" + which);
    try {
      assertThat(fsck().fault()).get().asString().contains("Changed").contains("rev");
    } finally {
      jdbc().update("update event_log set version = ?" + which, before);
    }
    assertThat(fsck().fault()).isEmpty();
  }

  @Test
  void aRestartGoesOnAndALostKeyIsNeverReplaced() throws IOException {
    Path folder = Files.createTempDirectory(data, "restart");
    String[] before = fresh();
    ConfigurableApplicationContext first = start(folder, before);
    give(first, "E-first");
    Checkpoint old = covered(first);
    first.close();
    try (var second = start(folder, before)) {
      give(second, "E-second");
      Checkpoint now = covered(second);
      assertThat(now.origin()).isEqualTo(old.origin());
      assertThat(now.size()).isGreaterThanOrEqualTo(old.size());
    }
    Files.move(folder.resolve("ledger-signing.key"), folder.resolve("kept"));
    assertThatThrownBy(() -> start(folder, before))
        .hasStackTraceContaining("The key of the ledger at")
        .hasStackTraceContaining("is gone");
    Files.move(folder.resolve("kept"), folder.resolve("ledger-signing.key"));
    start(folder, before).close();
  }

  private static void give(ConfigurableApplicationContext node, String employee) {
    node.getBean(CommandGateway.class)
        .sendAndWait(new GiveFeedback(new EmployeeId(employee), "words"));
  }

  /** Settings of another, empty log and ledger, the same at each call with the result. */
  abstract String[] fresh();

  private static ConfigurableApplicationContext start(Path folder, String[] settings) {
    return SampleApp.start(folder, settings);
  }

  static List<String> enabled() {
    return List.of("fairwell.ledger.enabled=true", "fairwell.ledger.origin=example.org/ledger");
  }
}
