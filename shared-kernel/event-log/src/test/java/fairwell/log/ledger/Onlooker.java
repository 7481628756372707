package fairwell.log.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.ledger.AddCheckpoint;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.store.LedgerStore;
import fairwell.kernel.ledger.store.Witnessing.Reply;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Optional;

/**
 * Shows a witness every checkpoint of a ledger, one after the other, and not the newest alone: it
 * has to cosign each of them, and none that it cosigned may be gone or be another.
 */
final class Onlooker {

  private final LedgerStore store;
  private final WitnessServer witness;
  private long size;
  private long cosigned;

  Onlooker(LedgerStore store, WitnessServer witness) {
    this.store = store;
    this.witness = witness;
  }

  /** The ledger is not how the witness saw it. */
  static final class Forked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Forked(String what) {
      super(what);
    }
  }

  /** How many entries the last checkpoint has that was cosigned. */
  long size() {
    return size;
  }

  /** How many checkpoints were cosigned. */
  long cosigned() {
    return cosigned;
  }

  /** Shows what was signed since the last look. */
  void look() {
    Optional<SignedNote> newest = store.checkpoint();
    long signed = newest.map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    if (signed < size) {
      throw new Forked("the ledger shrank from " + size + " to " + signed);
    }
    while (size < signed) {
      SignedNote next = store.checkpointFrom(size + 1).orElseThrow();
      long now = Checkpoint.parse(next.text()).size();
      show(next, size == 0 ? List.of() : new TiledTree(store, now).consistency(size, now));
      size = now;
      cosigned++;
    }
  }

  /**
   * Looks, and first shows again the checkpoint that was cosigned last: it must be the very one.
   */
  void lookAgain() {
    if (size > 0) {
      SignedNote last =
          store
              .checkpointFrom(size)
              .orElseThrow(() -> new Forked("the ledger shrank below " + size));
      if (Checkpoint.parse(last.text()).size() != size) {
        throw new Forked("the checkpoint of " + size + " entries is gone");
      }
      show(last, List.of());
    }
    look();
  }

  private void show(SignedNote note, List<TreeHash> proof) {
    Reply reply =
        WitnessServer.ask(witness.address(), new AddCheckpoint(size, proof, note).toString());
    if (reply.status() != HttpURLConnection.HTTP_OK) {
      throw new Forked("not cosigned after " + size + ": " + reply.status() + " " + reply.body());
    }
    assertThat(note.withLines(reply.body()).signedBy(List.of(witness.verifier()))).hasSize(1);
  }
}
