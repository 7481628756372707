package fairwell.query.evidence;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kept files of the papers of a case, as far as they are for the reader of its bundle.
 *
 * @param byHash the files, each under the SHA-256 of its content in hexadecimal digits
 * @param damaged the hashes of those that are kept and could not be opened
 * @param closed why none of them is for that reader; absent where they are
 */
public record PaperFiles(
    Map<String, byte[]> byHash, Set<String> damaged, @Nullable Absence closed) {

  /** Why a paper that an event names is not in a bundle. */
  public enum Absence {
    /** Its reader may not open papers. */
    NOT_FOR_READER,
    /** The data of its person are only stored, and the reader does not answer for that. */
    RESTRICTED,
    /** Its person was erased. */
    ERASED,
    /** A draft that was never sent. */
    NOT_SENT,
    /** Fairwell keeps no file of that hash: it was made elsewhere, or signed by hand. */
    NOT_KEPT,
    /** What is kept under that hash cannot be opened, or is another file. */
    DAMAGED
  }

  public PaperFiles {
    byHash = Map.copyOf(byHash);
    damaged = Set.copyOf(damaged);
  }

  /** Those that were found. */
  public static PaperFiles of(Map<String, byte[]> byHash) {
    return new PaperFiles(byHash, Set.of(), null);
  }

  /** None, for that reason. */
  public static PaperFiles closed(Absence why) {
    return new PaperFiles(Map.of(), Set.of(), why);
  }
}
