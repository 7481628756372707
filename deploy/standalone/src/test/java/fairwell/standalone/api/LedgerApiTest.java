package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.EntryBundle;
import fairwell.kernel.ledger.GrowingTree;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.Tile;
import fairwell.kernel.ledger.TlogProof;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.log.ledger.LedgerWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The ledger over HTTP, as an auditor with a program of his own reads it. */
class LedgerApiTest extends LiveFairwell {

  private static final String LEDGER = "/api/v1/ledger/";

  @Autowired private LedgerWriter writer;

  private byte[] bytes(String account, String path) {
    Answer answer = get(account, LEDGER + path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return Objects.requireNonNull(answer.whole().getResponseBody());
  }

  private String text(String account, String path) {
    return new String(bytes(account, path), StandardCharsets.UTF_8);
  }

  private void covered() {
    long head = log.head();
    await("the ledger covers the log")
        .atMost(Duration.ofSeconds(30))
        .until(() -> writer.covered() >= head);
  }

  @Test
  void anAuditorFindsTheWholeTreeAndAProofOfACase() {
    String employee = newEmployee("LEDGER");
    String caseId = opened(employee, true).path("id").asString();
    covered();
    List<VerifierKey> keys = text("auditor", "keys").lines().map(VerifierKey::parse).toList();
    SignedNote note = SignedNote.parse(bytes("auditor", "checkpoint"));
    assertThat(note.signedBy(keys)).hasSameElementsAs(keys);
    Checkpoint checkpoint = Checkpoint.parse(note.text());

    GrowingTree tree = new GrowingTree();
    StringBuilder all = new StringBuilder();
    for (long from = 0; from < checkpoint.size(); from += Tile.FULL) {
      Tile tile =
          new Tile(0, from / Tile.FULL, (int) Math.min(Tile.FULL, checkpoint.size() - from));
      for (byte[] entry : EntryBundle.read(bytes("auditor", tile.entriesPath()))) {
        tree.add(TreeHash.ofLeaf(entry));
        all.append(new String(entry, StandardCharsets.UTF_8)).append('\n');
      }
      assertThat(bytes("auditor", tile.path())).hasSize(tile.width() * TreeHash.BYTES);
    }
    assertThat(tree.root()).isEqualTo(checkpoint.root());
    // Quoted: two letters alone stand in a pseudonym by chance.
    assertThat(all).contains(caseId).doesNotContain(employee, "\"hr\"", "个人原因");

    String event = log.readStream(caseId).getFirst().eventId();
    TlogProof proof = TlogProof.parse(text("legal", "events/" + event + "/proof"));
    byte[] envelope = proof.extra().orElseThrow();
    assertThat(new String(envelope, StandardCharsets.UTF_8)).contains(caseId).contains(event);
    assertThat(proof.judge(envelope, checkpoint.origin(), keys)).isEqualTo(TlogProof.Finding.GOOD);
  }

  @Test
  void theKeysAreListedWithTheirTimesForWhoAsksForJson() {
    Answer answer =
        Answer.of(
            asking("auditor", LEDGER + "keys").header("Accept", "application/json").exchange());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).hasSize(1);
    JsonNode only = answer.json().get(0);
    assertThat(only.path("key").asString()).isEqualTo(text("auditor", "keys").strip());
    assertThat(only.path("since").isNull()).isTrue();
    assertThat(only.path("until").isNull()).isTrue();
  }

  @Test
  void onlyAuditorsAndCounselReadEntriesAndAnOperatorSeesTheHead() {
    covered();
    for (String path : List.of("tile/0/000.p/1", "tile/entries/000.p/1", "events/x/proof")) {
      assertThat(get("operator", LEDGER + path).status()).as(path).isEqualTo(403);
      assertThat(get("hr", LEDGER + path).status()).as(path).isEqualTo(403);
    }
    assertThat(get("hr", LEDGER + "checkpoint").status()).isEqualTo(403);
    assertThat(get("employee", LEDGER + "keys").status()).isEqualTo(403);
  }

  @Test
  void whatIsNotThereIsAProblem() {
    for (String path :
        List.of(
            "events/no-such-event/proof",
            "tile/0/x999/999",
            "tile/0/0",
            "tile/64/000",
            "tile/one/000",
            "tile/entries/x999/999",
            "tile/entries/000.p/999")) {
      Answer answer = get("auditor", LEDGER + path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.text("code")).isEqualTo("not-in-ledger");
    }
  }
}
