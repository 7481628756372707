package fairwell.kernel.evidence;

import fairwell.kernel.ledger.SignedNote;

/** What a verifier says of a bundle. */
public sealed interface Verdict {

  /**
   * Everything in the bundle is as it was signed, every event is in the ledger, and none of the
   * case is missing up to the last that the manifest names.
   *
   * @param checkpoint the ledger's, with the lines of witnesses that it carries; these are not
   *     judged here, for whom a reader trusts is the reader's affair
   * @param caseEvents events of the case itself; the others tell who tried and read what
   * @param withheld events whose content is not in the bundle, because it is not for its reader
   * @param trusted whether a key the caller brought signed; otherwise the bundle only agrees with
   *     itself and with the key that it names
   */
  record Good(
      Manifest manifest, SignedNote checkpoint, int caseEvents, int withheld, boolean trusted)
      implements Verdict {}

  /**
   * Something is not as it was signed.
   *
   * @param where the first bad event in words of the ledger, or the file
   * @param event number of the first bad event in the bundle, from 0; below 0 when it is none
   */
  record Broken(Fault fault, String where, int event) implements Verdict {}

  /**
   * It cannot be read, so there is nothing to be said of it.
   *
   * @param detail what was found in place of what is known
   */
  record NotReadable(Reason reason, String detail) implements Verdict {}

  /** What is broken. */
  enum Fault {
    /** A file is not the one of the manifest. */
    FILE_CHANGED,
    /** A file is missing, or there is one too many, or they stand in another order. */
    FILES_DIFFER,
    /** The manifest's signature is not good. */
    MANIFEST_NOT_SIGNED,
    /** The key that was brought did not sign. */
    OTHER_KEY,
    /** The manifest or the checkpoint is of another log. */
    OTHER_LOG,
    /** The checkpoint is not signed by the keys of the manifest, or has another size. */
    CHECKPOINT_NOT_SIGNED,
    /** An event's entry is not in the ledger under the checkpoint. */
    NOT_IN_LEDGER,
    /** An event is not the one its entry vouches for. */
    EVENT_CHANGED,
    /**
     * Between this event and the one before, or after the last, an event of the case is missing.
     */
    EVENT_MISSING,
    /** An event stands twice, or before an older one. */
    OUT_OF_ORDER,
    /** An event is not about this case. */
    OTHER_CASE,
    /** A claim names an event that is not there. */
    CLAIM_UNPROVEN,
    /** A paper lies under another name than its hash, or no event of the case names that. */
    PAPER_UNNAMED
  }

  /** Why it cannot be read. */
  enum Reason {
    NO_BUNDLE,
    TRUNCATED,
    OTHER_FORM,
    OTHER_VERSION,
    NOTHING_TO_VERIFY
  }
}
