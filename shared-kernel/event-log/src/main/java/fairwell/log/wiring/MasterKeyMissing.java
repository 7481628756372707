package fairwell.log.wiring;

import java.nio.file.Path;

/** There is no master key, and none may be made. */
final class MasterKeyMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient String wayOut;

  private MasterKeyMissing(String message, String wayOut) {
    super(message);
    this.wayOut = wayOut;
  }

  static MasterKeyMissing never(Path file) {
    return new MasterKeyMissing(
        "There is no master key at " + file + ".",
        "Bring one, or let a first start make it: fairwell.keys.create-master-key=true.");
  }

  static MasterKeyMissing lost(Path file, String store) {
    return new MasterKeyMissing(
        "The master key at "
            + file
            + " is gone, but "
            + store
            + " holds what was sealed under it. A new key could open none of it.",
        "Bring the file back from your backup, or point fairwell.keys.master-key-file to it.");
  }

  /** What the operator can do. */
  String wayOut() {
    return wayOut;
  }
}
