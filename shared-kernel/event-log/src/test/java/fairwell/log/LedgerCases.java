package fairwell.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.audit.LedgerKeyOverlapBegan;
import fairwell.kernel.event.audit.LedgerKeyOverlapEnded;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.MerkleProof;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.store.Fsck;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.StoredRows;
import fairwell.log.ledger.LedgerKeySpan;
import fairwell.log.ledger.LedgerKeyTrail;
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
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  @Test
  void aNewKeyTakesOverWithAnOverlapThatIsRecordedOnce() throws IOException {
    Path folder = Files.createTempDirectory(data, "rotation");
    String[] settings = fresh();
    Path file = folder.resolve("ledger-signing.key");
    try (var first = start(folder, settings)) {
      give(first, "E-before");
      covered(first);
      assertThat(spans(first)).extracting(LedgerKeySpan::since).containsOnlyNulls();
      assertThat(changes(first)).isEmpty();
    }
    SigningKey old = SigningKey.parse(Files.readString(file));
    SigningKey successor =
        SigningKey.generate(old.name(), SignatureType.ED25519, new SecureRandom());
    Files.writeString(file, old.stored() + successor.stored());
    for (int times = 0; times < 2; times++) {
      try (var both = start(folder, settings)) {
        give(both, "E-during-" + times);
        covered(both);
        assertThat(signers(both, old, successor)).hasSize(2);
        assertThat(changes(both))
            .containsExactly(
                new LedgerKeyOverlapBegan(
                    old.name(), successor.verifier().toString(), old.verifier().toString()));
        assertThat(spans(both))
            .extracting(LedgerKeySpan::key)
            .containsExactly(old.verifier().toString(), successor.verifier().toString());
        assertThat(spans(both)).extracting(LedgerKeySpan::until).containsOnlyNulls();
      }
    }
    Files.writeString(file, successor.stored());
    for (int times = 0; times < 2; times++) {
      try (var after = start(folder, settings)) {
        give(after, "E-after-" + times);
        covered(after);
        assertThat(signers(after, old, successor)).containsExactly(successor.verifier());
        assertThat(changes(after))
            .hasSize(2)
            .last()
            .isEqualTo(
                new LedgerKeyOverlapEnded(
                    old.name(), successor.verifier().toString(), old.verifier().toString()));
        List<LedgerKeySpan> spans = spans(after);
        assertThat(spans).hasSize(2);
        assertThat(spans.getFirst().key()).isEqualTo(old.verifier().toString());
        assertThat(spans.getFirst().since()).isNull();
        Instant began = Objects.requireNonNull(spans.getLast().since());
        assertThat(spans.getFirst().until()).isAfterOrEqualTo(began);
        assertThat(spans.getLast().until()).isNull();
      }
    }
    // Whoever puts the old one back by hand makes a ring of the two.
    Files.writeString(file, successor.stored() + old.stored());
    try (var back = start(folder, settings)) {
      assertThat(spans(back))
          .extracting(LedgerKeySpan::key)
          .containsExactly(successor.verifier().toString(), old.verifier().toString());
    }
  }

  private static List<VerifierKey> signers(
      ConfigurableApplicationContext node, SigningKey old, SigningKey successor) {
    return node.getBean(LedgerStore.class)
        .checkpoint()
        .orElseThrow()
        .signedBy(List.of(old.verifier(), successor.verifier()));
  }

  private static List<LedgerKeySpan> spans(ConfigurableApplicationContext node) {
    return node.getBean(LedgerKeyTrail.class).spans();
  }

  /** What the log says of the keys. */
  private static List<FairwellEvent> changes(ConfigurableApplicationContext node) {
    LogReader log = node.getBean(LogReader.class);
    List<FairwellEvent> changes = new ArrayList<>();
    log.read(
        0,
        log.head(),
        100,
        one -> {
          if (one.event() instanceof LedgerKeyOverlapBegan
              || one.event() instanceof LedgerKeyOverlapEnded) {
            changes.add(one.event());
          }
        });
    return changes;
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
