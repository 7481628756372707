package fairwell.papers.check;

import java.util.Locale;

/** What is wrong with a signed paper. */
public enum PaperFault {
  /** It does not begin as a PDF does. */
  NOT_A_PDF,
  /** It cannot be read as a PDF from end to end. */
  UNREADABLE,
  /** It has no signature: there is nothing to check, and that is no success. */
  NOTHING_SIGNED,
  /** A signature does not cover the file as it was when it was signed. */
  NOT_COVERED,
  /** Its first part is not the draft. */
  NOT_THE_DRAFT,
  /** Something beside signatures was added to the draft, or one outside its place. */
  CHANGED_AFTER_DRAFT,
  /** A signed byte was changed. */
  CONTENT_CHANGED,
  /** A signature is not of the form that PAdES asks for. */
  SIGNATURE_MALFORMED,
  /** A signature was not made with the key of its certificate. */
  SIGNATURE_WRONG,
  /** The certificate of a signer goes back to no authority that is trusted. */
  CERTIFICATE_UNKNOWN,
  /** The certificate of a signer did not hold at the time of the stamp. */
  CERTIFICATE_EXPIRED,
  /** A signature has no time stamp. */
  TIME_STAMP_MISSING,
  /** A time stamp does not fit its signature, or is not sound. */
  TIME_STAMP_WRONG,
  /** A time stamp comes from no authority that is trusted. */
  TIME_STAMP_UNKNOWN;

  /** The stable code, for example {@code content-changed}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
