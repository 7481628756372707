package fairwell.kernel.event.offboarding;

/** How a dispute came to its end. */
public enum DisputeEnd {
  /** The body did not take it up. */
  NOT_ACCEPTED,
  WITHDRAWN,
  SETTLED,
  /** The outcome took effect. */
  IN_FORCE,
  /** It goes on before another body. */
  CONTINUED
}
