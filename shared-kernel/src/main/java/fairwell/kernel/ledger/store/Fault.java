package fairwell.kernel.ledger.store;

import java.util.List;

/** Where the event log and what was signed about it part: the first place. */
public sealed interface Fault {

  /** A row is not what it was when it was taken into the ledger. */
  record Changed(long seq, long position, String eventId, List<String> what) implements Fault {}

  /** A row is gone. */
  record Missing(long seq, long position, String eventId) implements Fault {}

  /** A row stands where none was. */
  record Inserted(long seq, long position, String eventId) implements Fault {}

  /** The ledger's own entry is not the one in its tree. */
  record EntryChanged(long seq, String eventId) implements Fault {}

  /** A tile is not the one that the entries make. */
  record TileChanged(String path) implements Fault {}

  /** A checkpoint has no good signature, or cannot be read. */
  record NotSigned(long size) implements Fault {}

  /** The entries after one checkpoint and up to another do not give the root that was signed. */
  record OtherRoot(long after, long size) implements Fault {}

  /** The ledger says it has entries, but nothing was ever signed. */
  record NothingSigned(long entries) implements Fault {}
}
