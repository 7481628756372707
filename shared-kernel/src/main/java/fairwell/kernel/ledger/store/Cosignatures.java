package fairwell.kernel.ledger.store;

import fairwell.kernel.ledger.Checkpoint;
import fairwell.kernel.ledger.NoteSignature;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.VerifierKey;
import java.time.Instant;
import java.util.Optional;

/**
 * What witnesses cosigned, kept beside the checkpoints and put under them when they are shown. The
 * writer of the ledger does without: a checkpoint is signed whether or not a witness answers.
 */
public final class Cosignatures {

  private static final int FEW = 5;

  private final LedgerStore store;

  public Cosignatures(LedgerStore store) {
    this.store = store;
  }

  /** The newest checkpoint with the cosignatures it has by now. */
  public Optional<SignedNote> checkpoint() {
    return store.checkpoint().map(this::under);
  }

  /** A checkpoint of this ledger with the cosignatures it has by now. */
  public SignedNote under(SignedNote note) {
    String lines =
        store.read(
            "select line from ledger_cosignature where size = ? order by witness",
            query -> query.setLong(1, Checkpoint.parse(note.text()).size()),
            rows -> {
              StringBuilder all = new StringBuilder();
              while (rows.next()) {
                all.append(rows.getString(1)).append('\n');
              }
              return all.toString();
            });
    return note.withLines(lines);
  }

  /** The newest checkpoint that a witness cosigned, with its cosignatures; empty for none. */
  public Optional<SignedNote> newest() {
    return store
        .read(
            "select max(size) from ledger_cosignature",
            _ -> {},
            rows -> rows.next() ? Optional.of(rows.getLong(1)) : Optional.<Long>empty())
        .filter(size -> size > 0)
        .flatMap(store::checkpointFrom)
        .map(this::under);
  }

  /**
   * Whether a cosignature of a checkpoint is to be expected: one of the few before it has one. A
   * witness that is away, or is witness no more, is not waited for long.
   */
  public boolean areExpected(SignedNote note) {
    return store.read(
        "select 1 from ledger_cosignature where size >= coalesce((select size from"
            + " ledger_checkpoint where size <= ? order by size desc limit 1 offset "
            + FEW
            + "), 0) limit 1",
        query -> query.setLong(1, Checkpoint.parse(note.text()).size()),
        rows -> rows.next());
  }

  /** The size of the last checkpoint that a witness cosigned; 0 for none. */
  public long lastOf(VerifierKey witness) {
    return store.read(
        "select size from ledger_cosignature where witness = ? order by size desc limit 1",
        query -> query.setString(1, witness.toString()),
        rows -> rows.next() ? rows.getLong(1) : 0L);
  }

  /** When the oldest checkpoint was signed that a witness has not cosigned; empty for none. */
  public Optional<Instant> waitingSince(VerifierKey witness) {
    long last = lastOf(witness);
    return store.read(
        "select signed_at from ledger_checkpoint where size > ? order by size limit 1",
        query -> query.setLong(1, last),
        rows -> rows.next() ? Optional.of(Instant.parse(rows.getString(1))) : Optional.empty());
  }

  /** Keeps the line of a witness under the checkpoint of that size. */
  void keep(long size, VerifierKey witness, NoteSignature line, Instant now) {
    store.write(
        "insert into ledger_cosignature (size, witness, cosigned_at, line) values (?, ?, ?, ?)"
            + " on conflict (size, witness) do nothing",
        insert -> {
          insert.setLong(1, size);
          insert.setString(2, witness.toString());
          insert.setString(3, now.toString());
          insert.setString(4, line.toString());
        });
  }
}
