package fairwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.store.Cosignatures;
import fairwell.kernel.ledger.store.Ledger;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.LedgerTables;
import fairwell.kernel.ledger.store.Witnessing;
import fairwell.kernel.ledger.store.Witnessing.Outcome;
import fairwell.kernel.ledger.store.Witnessing.Reply;
import fairwell.kernel.ledger.witness.WitnessDesk;
import fairwell.kernel.ledger.witness.WitnessMemory;
import fairwell.testing.StoredEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** The ledger as the server writes it, shown to the witness as it is run, over HTTP. */
class WitnessedLedgerTest {

  private static final SigningKey LOG = logKey();
  private static final SigningKey KEY = witnessKey("works-council");
  private static final SigningKey AUDITOR = witnessKey("auditor");
  private static final BlindingKey BLINDING = BlindingKey.generate(new SecureRandom());
  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private Witness witness;
  private LedgerStore store;
  private Cosignatures cosignatures;

  private static SigningKey logKey() {
    return SigningKey.generate("example.org/ledger", SignatureType.ED25519, new SecureRandom());
  }

  private static SigningKey witnessKey(String name) {
    return SigningKey.generate(name, SignatureType.COSIGNATURE, new SecureRandom());
  }

  @BeforeEach
  void open() throws IOException {
    store = ledger("ledger.db");
    cosignatures = new Cosignatures(store);
    witness = witness(KEY, "witness", LOG);
  }

  @AfterEach
  void close() {
    witness.close();
    http.close();
  }

  private LedgerStore ledger(String file) {
    SQLiteDataSource database = new SQLiteDataSource();
    database.setUrl("jdbc:sqlite:" + folder.resolve(file));
    LedgerTables.create(database);
    return new LedgerStore(database);
  }

  private Witness witness(SigningKey key, String memory, SigningKey... logs) throws IOException {
    Path kept = Files.createDirectories(folder.resolve(memory));
    return new Witness(
        new InetSocketAddress("127.0.0.1", 0),
        new WitnessDesk(
            key,
            List.of(logs).stream().map(SigningKey::verifier).toList(),
            new WitnessMemory(kept),
            Clock.systemUTC()));
  }

  private Reply ask(Witness whom, String body) {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(
                      URI.create("http://127.0.0.1:" + whom.port() + "/add-checkpoint"))
                  .POST(BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Outcome shown() {
    return new Witnessing(store, KEY.verifier()).show(body -> ask(witness, body), NOW);
  }

  private static void grow(LedgerStore store, int events, String said, SigningKey... keys) {
    Ledger ledger = Ledger.open(store, List.of(keys), BLINDING);
    List<StoredEvent> more = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      more.add(StoredEvents.saying(ledger.token() + 1 + i, said));
    }
    ledger.take(more, true, NOW);
  }

  private SignedNote served() {
    return cosignatures.checkpoint().orElseThrow();
  }

  @Test
  void eachCheckpointIsCosignedOnceAndCarriesTheCosignature() {
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(0));
    for (int size : List.of(3, 300, 301)) {
      grow(store, (int) (size - store.head().size()), "one", LOG);
      assertThat(cosignatures.waitingSince(KEY.verifier())).contains(NOW);
      assertThat(served().signedBy(List.of(KEY.verifier()))).isEmpty();
      assertThat(shown()).isEqualTo(new Outcome.Cosigned(size));
      assertThat(served().signedBy(List.of(LOG.verifier(), KEY.verifier()))).hasSize(2);
      assertThat(Checkpoint.parse(served().text()).size()).isEqualTo(size);
      assertThat(cosignatures.waitingSince(KEY.verifier())).isEmpty();
    }
    Outcome again =
        new Witnessing(store, KEY.verifier())
            .show(
                body -> {
                  throw new IllegalStateException("nothing is to be asked");
                },
                NOW);
    assertThat(again).isEqualTo(new Outcome.Cosigned(301));
    assertThat(served().signatures()).hasSize(2);
  }

  @Test
  void aCosignatureIsExpectedWhileTheLastFewCheckpointsHaveOne() {
    grow(store, 1, "one", LOG);
    assertThat(cosignatures.areExpected(served())).isFalse();
    shown();
    for (int more = 1; more <= 5; more++) {
      grow(store, 1, "one", LOG);
      assertThat(cosignatures.areExpected(served())).as("%d", more).isTrue();
    }
    grow(store, 1, "one", LOG);
    assertThat(cosignatures.areExpected(served())).isFalse();
    shown();
    assertThat(cosignatures.areExpected(served())).isTrue();
  }

  @Test
  void twoWitnessesAreKeptApart() throws IOException {
    grow(store, 5, "one", LOG);
    assertThat(shown()).isInstanceOf(Outcome.Cosigned.class);
    try (Witness second = witness(AUDITOR, "second", LOG)) {
      Outcome outcome =
          new Witnessing(store, AUDITOR.verifier()).show(body -> ask(second, body), NOW);
      assertThat(outcome).isEqualTo(new Outcome.Cosigned(5));
    }
    assertThat(served().signedBy(List.of(LOG.verifier(), KEY.verifier(), AUDITOR.verifier())))
        .hasSize(3);
  }

  /** What was cosigned and not kept, as after a kill, and the other way round. */
  @Test
  void whereBothRememberOtherSizesTheWitnesssCounts() throws IOException {
    grow(store, 5, "one", LOG);
    LedgerStore copy = ledger("copy.db");
    grow(copy, 5, "one", LOG);
    Outcome elsewhere = new Witnessing(copy, KEY.verifier()).show(body -> ask(witness, body), NOW);
    assertThat(elsewhere).isEqualTo(new Outcome.Cosigned(5));
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(5));
    grow(copy, 4, "one", LOG);
    new Witnessing(copy, KEY.verifier()).show(body -> ask(witness, body), NOW);
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(5));
    grow(store, 4, "one", LOG);
    grow(store, 7, "one", LOG);
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(16));
    // One that was put back begins before.
    witness.close();
    witness = witness(KEY, "empty", LOG);
    grow(store, 1, "one", LOG);
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(17));
  }

  @Test
  void aForkIsNeverCosigned() {
    grow(store, 9, "one", LOG);
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(9));
    LedgerStore other = ledger("other.db");
    grow(other, 9, "other", LOG);
    Witnessing forked = new Witnessing(other, KEY.verifier());
    assertThat(forked.show(body -> ask(witness, body), NOW))
        .isEqualTo(new Outcome.Forked("other-root"));
    grow(other, 20, "other", LOG);
    assertThat(forked.show(body -> ask(witness, body), NOW))
        .isEqualTo(new Outcome.Forked("no-continuation"));
    LedgerStore old = ledger("old.db");
    grow(old, 8, "one", LOG);
    assertThat(new Witnessing(old, KEY.verifier()).show(body -> ask(witness, body), NOW))
        .isEqualTo(new Outcome.Forked("witness-saw-more"));
    for (LedgerStore one : List.of(other, old)) {
      assertThat(new Cosignatures(one).lastOf(KEY.verifier())).isZero();
    }
    grow(store, 1, "one", LOG);
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(10));
  }

  @Test
  void aWitnessThatWasShownWhatIsSignedJustNowIsNoFork() {
    grow(store, 3, "one", LOG);
    // Another process of the same ledger was quicker.
    Witnessing.Way way =
        body -> {
          grow(store, 2, "one", LOG);
          return new Reply(409, "5\n");
        };
    assertThat(new Witnessing(store, KEY.verifier()).show(way, NOW))
        .isEqualTo(new Outcome.NotCosigned("ledger-grew"));
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(5));
  }

  @Test
  void onlyAGoodLineOfThisWitnessIsKept() throws IOException {
    grow(store, 3, "one", LOG);
    Witnessing witnessing = new Witnessing(store, KEY.verifier());
    try (Witness stranger = witness(AUDITOR, "stranger", LOG)) {
      assertThat(witnessing.show(body -> ask(stranger, body), NOW))
          .isEqualTo(new Outcome.NotCosigned("no-cosignature"));
    }
    String other = new Checkpoint(LOG.name(), 4, TreeHash.EMPTY).text();
    String line = KEY.cosign(other, 7) + "\n";
    assertThat(witnessing.show(_ -> new Reply(200, line), NOW))
        .isEqualTo(new Outcome.NotCosigned("bad-cosignature"));
    for (String nothing : List.of("", "\n", "cosigned", "\n\n" + line, line + line.strip())) {
      assertThat(witnessing.show(_ -> new Reply(200, nothing), NOW))
          .as(nothing)
          .isEqualTo(new Outcome.NotCosigned("no-cosignature"));
    }
    assertThat(witnessing.show(_ -> new Reply(409, "many\n"), NOW))
        .isEqualTo(new Outcome.NotCosigned("no-size"));
    assertThat(witnessing.show(_ -> new Reply(409, "1\n"), NOW))
        .isEqualTo(new Outcome.NotCosigned("status-409"));
    assertThat(witnessing.show(_ -> new Reply(500, ""), NOW))
        .isEqualTo(new Outcome.NotCosigned("status-500"));
    assertThat(cosignatures.lastOf(KEY.verifier())).isZero();
    assertThatThrownBy(() -> new Witnessing(store, LOG.verifier())).isInstanceOf(Unreadable.class);
  }

  @Test
  void aWitnessFollowsTheChangeOfTheLogsKeyWhenItIsGivenBoth() throws IOException {
    SigningKey successor = logKey();
    grow(store, 3, "one", LOG);
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(3));
    grow(store, 3, "one", LOG, successor);
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(6));
    grow(store, 3, "one", successor);
    assertThat(shown()).isEqualTo(new Outcome.NotCosigned("status-403"));
    witness.close();
    witness = witness(KEY, "witness", LOG, successor);
    assertThat(shown()).isEqualTo(new Outcome.Cosigned(9));
    assertThat(served().signedBy(List.of(successor.verifier(), KEY.verifier()))).hasSize(2);
  }
}
