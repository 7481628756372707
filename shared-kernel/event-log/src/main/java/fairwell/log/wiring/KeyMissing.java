package fairwell.log.wiring;

import java.nio.file.Path;

/** There is no key, and none may be made. */
final class KeyMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient String wayOut;

  private KeyMissing(String message, String wayOut) {
    super(message);
    this.wayOut = wayOut;
  }

  static KeyMissing never(Path file) {
    return new KeyMissing(
        "There is no master key at " + file + ".",
        "Bring one, or let a first start make it: fairwell.keys.create-master-key=true.");
  }

  static KeyMissing lost(Path file, String store) {
    return new KeyMissing(
        "The master key at "
            + file
            + " is gone, but "
            + store
            + " holds what was sealed under it. A new key could open none of it.",
        "Bring the file back from your backup, or point fairwell.keys.master-key-file to it.");
  }

  /** Some keys may be wrapped by the new master key already. */
  static KeyMissing halfRotated(Path file) {
    return new KeyMissing(
        "A rotation of the master key at " + file + " was begun and not finished.",
        "Run “fairwell keys rotate” again; it finishes what was begun.");
  }

  /** A key of the ledger that nobody brought. */
  static KeyMissing noLedgerKey(Path file) {
    return new KeyMissing(
        "There is no key of the ledger at " + file + ".",
        "Bring one, or let a first start make it: fairwell.keys.create-master-key=true.");
  }

  /** A key of the ledger that was there. */
  static KeyMissing lostLedgerKey(Path file) {
    return new KeyMissing(
        "The key of the ledger at "
            + file
            + " is gone, but there is a ledger made with it. With a new key it could not go on.",
        "Bring the file back from your backup, or name the place of it under fairwell.ledger.");
  }

  /** What the operator can do. */
  String wayOut() {
    return wayOut;
  }
}
