package fairwell.kernel.event.offboarding;

/** What became of one claim of a dispute. */
public enum DisputeResult {
  UPHELD,
  PARTLY_UPHELD,
  DISMISSED,
  /** Settled by agreement before the body. */
  AGREED
}
