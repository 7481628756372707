package fairwell.kernel.negotiation;

/** How a need behind a position is known. */
public enum InterestBasis {
  /** The side said so. */
  STATED,
  /** Somebody concluded it from what was said or done. */
  INFERRED
}
