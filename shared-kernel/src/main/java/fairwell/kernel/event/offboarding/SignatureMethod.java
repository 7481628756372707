package fairwell.kernel.event.offboarding;

/** How a party signed. */
public enum SignatureMethod {
  /** By hand; what there is of it is a scan. */
  PAPER,
  /** In the file itself, by PAdES. */
  ELECTRONIC
}
