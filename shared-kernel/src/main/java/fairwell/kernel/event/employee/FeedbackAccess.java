package fairwell.kernel.event.employee;

/** Who may read a feedback while talks are prepared. */
public enum FeedbackAccess {
  /** Whoever prepares the talks. */
  SHARED,
  /** Said in confidence: HR and counsel only. */
  RESTRICTED
}
