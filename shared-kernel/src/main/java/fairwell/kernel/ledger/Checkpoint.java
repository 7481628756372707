package fairwell.kernel.ledger;

import java.util.List;

/**
 * What a log stands by: it has so many entries, with this root (c2sp.org/tlog-checkpoint).
 *
 * @param origin the log's name
 * @param size how many entries
 * @param extensions further lines, which mean nothing to us
 */
public record Checkpoint(String origin, long size, TreeHash root, List<String> extensions) {

  private static final int LINES = 3;

  public Checkpoint {
    extensions = List.copyOf(extensions);
    if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
      throw new Unreadable("a checkpoint has an origin and a size from 0");
    }
    if (extensions.stream().anyMatch(String::isEmpty)) {
      throw new Unreadable("no line of a checkpoint is empty");
    }
  }

  public Checkpoint(String origin, long size, TreeHash root) {
    this(origin, size, root, List.of());
  }

  /**
   * Reads the text of a note.
   *
   * @throws Unreadable if it is no checkpoint
   */
  public static Checkpoint parse(String text) {
    List<String> lines = NoteText.lines(text);
    if (lines.size() < LINES) {
      throw new Unreadable("a checkpoint has an origin, a size and a root");
    }
    return new Checkpoint(
        lines.get(0),
        NoteText.number(lines.get(1)),
        TreeHash.parse(lines.get(2)),
        lines.subList(LINES, lines.size()));
  }

  /** The note's text. */
  public String text() {
    StringBuilder text =
        new StringBuilder(origin).append('\n').append(size).append('\n').append(root).append('\n');
    extensions.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** Signs it; the log's key has the log's name. */
  public SignedNote sign(List<SigningKey> keys) {
    return SignedNote.sign(text(), keys);
  }
}
