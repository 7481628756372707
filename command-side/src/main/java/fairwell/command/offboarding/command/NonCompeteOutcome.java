package fairwell.command.offboarding.command;

/** What becomes of an agreed non-compete duty (竞业限制, LCL 23, 24) after the end. */
public enum NonCompeteOutcome {
  /** It holds, and its compensation is paid. */
  KEPT,
  /** The employer releases the person from it. */
  RELEASED
}
