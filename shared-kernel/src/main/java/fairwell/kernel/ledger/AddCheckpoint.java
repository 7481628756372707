package fairwell.kernel.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * What a log asks of a witness (c2sp.org/tlog-witness, add-checkpoint): the size the witness has
 * seen, the proof that the new tree begins with that one, and the new checkpoint.
 */
public record AddCheckpoint(long old, List<TreeHash> proof, SignedNote note) {

  private static final String OLD = "old ";
  private static final int LONGEST_PROOF = 63;

  public AddCheckpoint {
    proof = List.copyOf(proof);
    if (proof.size() > LONGEST_PROOF) {
      throw new Unreadable("no consistency proof has more than 63 hashes");
    }
  }

  /**
   * Reads a request.
   *
   * @throws Unreadable if it is none
   */
  public static AddCheckpoint parse(String body) {
    int gap = body.indexOf("\n\n");
    if (gap < 0 || !body.startsWith(OLD)) {
      throw new Unreadable("a request has a line with the old size, and an empty line");
    }
    List<String> lines = NoteText.lines(body.substring(0, gap + 1));
    List<TreeHash> proof = new ArrayList<>();
    lines.stream().skip(1).map(TreeHash::parse).forEach(proof::add);
    return new AddCheckpoint(
        NoteText.number(lines.getFirst().substring(OLD.length())),
        proof,
        SignedNote.parse(body.substring(gap + 2)));
  }

  /** As it is sent. */
  @Override
  public String toString() {
    StringBuilder body = new StringBuilder(OLD).append(old).append('\n');
    proof.forEach(hash -> body.append(hash).append('\n'));
    return body.append('\n').append(note).toString();
  }
}
