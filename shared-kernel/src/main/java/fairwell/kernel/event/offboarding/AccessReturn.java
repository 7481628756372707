package fairwell.kernel.event.offboarding;

/** Why somebody whose access was cut has it again. */
public enum AccessReturn {
  /** The separation was called off. */
  RESCINDED,
  /** The person stays. */
  RETAINED,
  /** The cut-off day was moved ahead. */
  POSTPONED
}
