package fairwell.kernel.ledger;

import java.util.List;

/**
 * What a witness knows of a log: how far it has seen it grow. It cosigns growth from there and
 * nothing else, so that a log which shows two histories finds no witness for the second.
 *
 * @param keys the log's keys
 * @param size how many entries the witness has cosigned; 0 for none yet
 * @param root the root of these
 */
public record WitnessedLog(String origin, List<VerifierKey> keys, long size, TreeHash root) {

  public WitnessedLog {
    keys = List.copyOf(keys);
  }

  /** What a witness answers; each but the first refuses. */
  public sealed interface Answer {

    /** The log only grew: the witness is to keep this state, and then to sign. */
    record Grown(WitnessedLog now) implements Answer {}

    /** No known key of the log signed (403). */
    record NotSigned() implements Answer {}

    /** The old size is above the new one (400). */
    record Backwards() implements Answer {}

    /** The witness has seen another size, or another tree of this one (409). */
    record OtherSize(long seen) implements Answer {}

    /** The new tree is not a continuation of what was seen (422). */
    record Inconsistent() implements Answer {}
  }

  /**
   * Judges a request for this log.
   *
   * @throws Unreadable if the note is no checkpoint
   */
  public Answer judge(AddCheckpoint request) {
    Checkpoint checkpoint = Checkpoint.parse(request.note().text());
    if (!checkpoint.origin().equals(origin) || request.note().signedBy(keys).isEmpty()) {
      return new Answer.NotSigned();
    }
    if (request.old() > checkpoint.size()) {
      return new Answer.Backwards();
    }
    if (request.old() != size) {
      return new Answer.OtherSize(size);
    }
    if (continues(checkpoint, request.proof())) {
      return new Answer.Grown(new WitnessedLog(origin, keys, checkpoint.size(), checkpoint.root()));
    }
    // The protocol wants another tree of the very size told apart from what is no continuation.
    return checkpoint.size() == size ? new Answer.OtherSize(size) : new Answer.Inconsistent();
  }

  private boolean continues(Checkpoint checkpoint, List<TreeHash> proof) {
    if (size == 0) {
      boolean empty = checkpoint.size() == 0;
      return proof.isEmpty() && (!empty || checkpoint.root().equals(TreeHash.EMPTY));
    }
    return MerkleProof.isConsistent(size, checkpoint.size(), root, checkpoint.root(), proof);
  }
}
