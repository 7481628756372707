package fairwell.kernel.ledger.store;

import fairwell.kernel.ledger.AddCheckpoint;
import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.NoteSignature;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.TiledTree;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Shows one witness how the ledger grew, and keeps what it cosigns (c2sp.org/tlog-witness,
 * add-checkpoint). A witness that was away is shown the newest checkpoint: the proof from what it
 * saw last covers all between.
 */
public final class Witnessing {

  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int NO_CONTINUATION = 422;
  private static final Pattern SIZE = Pattern.compile("(0|[1-9][0-9]{0,17})\n?");

  private final LedgerStore store;
  private final Cosignatures cosignatures;
  private final VerifierKey witness;

  /**
   * @throws Unreadable if it is no key of a witness
   */
  public Witnessing(LedgerStore store, VerifierKey witness) {
    if (witness.type() != SignatureType.COSIGNATURE) {
      throw new Unreadable("no verifier key of a witness, but of a log");
    }
    this.store = store;
    this.cosignatures = new Cosignatures(store);
    this.witness = witness;
  }

  /** The way to the witness; what goes wrong on it is thrown. */
  @FunctionalInterface
  public interface Way {
    Reply add(String request);
  }

  /** What came back. */
  public record Reply(int status, String body) {}

  /** What came of it. */
  public sealed interface Outcome {

    /** The newest checkpoint is cosigned, now or since before. */
    record Cosigned(long size) implements Outcome {}

    /** The witness did not do it this time: it has an answer of its own, or one that is no good. */
    record NotCosigned(String code) implements Outcome {}

    /**
     * What the witness saw is not how this ledger begins: one of both was changed, or put back from
     * an old backup. Somebody has to look at it.
     */
    record Forked(String code) implements Outcome {}
  }

  /** Shows the newest checkpoint, unless it is cosigned already or there is none. */
  public Outcome show(Way way, Instant now) {
    // First what is known: the ledger can only have grown since.
    long known = cosignatures.lastOf(witness);
    Optional<SignedNote> newest = store.checkpoint();
    if (newest.isEmpty()) {
      return new Outcome.Cosigned(0);
    }
    SignedNote note = newest.get();
    long size = Checkpoint.parse(note.text()).size();
    if (known == size) {
      return new Outcome.Cosigned(size);
    }
    if (known > size) {
      return new Outcome.Forked("ledger-went-back");
    }
    Reply reply = way.add(request(known, size, note));
    if (reply.status() != CONFLICT) {
      return outcome(reply, note, size, now);
    }
    OptionalLong seen = sizeIn(reply.body());
    if (seen.isEmpty()) {
      return new Outcome.NotCosigned("no-size");
    }
    if (seen.getAsLong() > size) {
      return hasGrownTo(seen.getAsLong())
          ? new Outcome.NotCosigned("ledger-grew")
          : new Outcome.Forked("witness-saw-more");
    }
    Reply second = way.add(request(seen.getAsLong(), size, note));
    // It saw a tree of this very size, and not this one.
    return second.status() == CONFLICT
            && seen.getAsLong() == size
            && sizeIn(second.body()).orElse(-1) == size
        ? new Outcome.Forked("other-root")
        : outcome(second, note, size, now);
  }

  /** Somebody else may have shown it a checkpoint that was signed just now. */
  private boolean hasGrownTo(long size) {
    return store
        .checkpoint()
        .filter(note -> Checkpoint.parse(note.text()).size() >= size)
        .isPresent();
  }

  private Outcome outcome(Reply reply, SignedNote note, long size, Instant now) {
    return switch (reply.status()) {
      case OK -> kept(note, size, reply.body(), now);
      case NO_CONTINUATION -> new Outcome.Forked("no-continuation");
      default -> new Outcome.NotCosigned("status-" + reply.status());
    };
  }

  private String request(long old, long size, SignedNote note) {
    List<TreeHash> proof = old == 0 ? List.of() : new TiledTree(store, size).consistency(old, size);
    return new AddCheckpoint(old, proof, note).toString();
  }

  private static OptionalLong sizeIn(String body) {
    var size = SIZE.matcher(body);
    return size.matches() ? OptionalLong.of(Long.parseLong(size.group(1))) : OptionalLong.empty();
  }

  private Outcome kept(SignedNote note, long size, String body, Instant now) {
    try {
      SignedNote own = note.withLines(body).signedOnlyBy(List.of(witness));
      if (!own.signedBy(List.of(witness)).isEmpty()) {
        NoteSignature line = own.signatures().getFirst();
        cosignatures.keep(size, witness, line, now);
        return new Outcome.Cosigned(size);
      }
    } catch (Unreadable noLine) {
      return new Outcome.NotCosigned("no-cosignature");
    }
    return new Outcome.NotCosigned("bad-cosignature");
  }
}
