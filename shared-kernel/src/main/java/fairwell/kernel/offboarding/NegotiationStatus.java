package fairwell.kernel.offboarding;

/** Where the negotiation stands. */
public enum NegotiationStatus {
  PREPARING,
  READY,
  IN_TALKS,
  AGREED,
  IMPASSE,
  RETAINED,
  WAIVED
}
