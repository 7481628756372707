package fairwell.kernel.ledger;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The proof that one entry is in the log, complete in one file {@code .tlog-proof}
 * (c2sp.org/tlog-proof).
 *
 * @param extra what else is needed to know the entry: ours holds the envelope. Nothing vouches for
 *     it but the path itself
 * @param index the entry's place in the log, from 0
 * @param path from the leaf's sibling upwards
 * @param note the signed checkpoint
 */
public record TlogProof(Optional<byte[]> extra, long index, List<TreeHash> path, SignedNote note) {

  private static final String FIRST = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";
  private static final int LONGEST_PATH = 63;

  /** What was found wrong with a proof. */
  public enum Finding {
    /** Nothing: the entry is in the log. */
    GOOD,
    /** No known key of the log signed the checkpoint, or the signature is bad. */
    NOT_SIGNED,
    /** The checkpoint is another log's. */
    OTHER_LOG,
    /** The entry is not at that place of the tree. */
    NOT_INCLUDED
  }

  public TlogProof {
    path = List.copyOf(path);
    if (path.size() > LONGEST_PATH) {
      throw new Unreadable("no path has more than 63 hashes");
    }
  }

  /**
   * Reads a proof.
   *
   * @throws Unreadable if it is none
   */
  public static TlogProof parse(String file) {
    int gap = file.indexOf("\n\n");
    if (gap < 0) {
      throw new Unreadable("a proof has an empty line before its checkpoint");
    }
    List<String> lines = NoteText.lines(file.substring(0, gap + 1));
    int at = 0;
    if (!lines.get(at++).equals(FIRST)) {
      throw new Unreadable("the first line of a proof is " + FIRST);
    }
    Optional<byte[]> extra = Optional.empty();
    if (at < lines.size() && lines.get(at).startsWith(EXTRA)) {
      extra = Optional.of(NoteText.base64(lines.get(at++).substring(EXTRA.length())));
    }
    if (at == lines.size() || !lines.get(at).startsWith(INDEX)) {
      throw new Unreadable("a proof names the index of its entry");
    }
    long index = NoteText.number(lines.get(at++).substring(INDEX.length()));
    List<TreeHash> path = new ArrayList<>();
    for (String line : lines.subList(at, lines.size())) {
      path.add(TreeHash.parse(line));
    }
    return new TlogProof(extra, index, path, SignedNote.parse(file.substring(gap + 2)));
  }

  /**
   * Judges the proof of an entry.
   *
   * @param keys the log's keys, known before
   * @throws Unreadable if the note is no checkpoint
   */
  public Finding judge(byte[] entry, String origin, Collection<VerifierKey> keys) {
    Checkpoint checkpoint = Checkpoint.parse(note.text());
    if (!checkpoint.origin().equals(origin)) {
      return Finding.OTHER_LOG;
    }
    if (note.signedBy(keys).isEmpty()) {
      return Finding.NOT_SIGNED;
    }
    return MerkleProof.includes(
            index, checkpoint.size(), TreeHash.ofLeaf(entry), path, checkpoint.root())
        ? Finding.GOOD
        : Finding.NOT_INCLUDED;
  }

  /** As it is stored and sent. */
  @Override
  public String toString() {
    StringBuilder file = new StringBuilder(FIRST).append('\n');
    extra.ifPresent(
        bytes -> file.append(EXTRA).append(Base64.getEncoder().encodeToString(bytes)).append('\n'));
    file.append(INDEX).append(index).append('\n');
    path.forEach(hash -> file.append(hash).append('\n'));
    return file.append('\n').append(note).toString();
  }
}
