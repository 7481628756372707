package fairwell.kernel.event.offboarding;

/** The path a separation takes. */
public enum CaseKind {
  /** The employee leaves of his own will (LCL art. 37). */
  RESIGNATION,
  /** Both agree (LCL art. 36). */
  MUTUAL,
  /** The employer ends the contract (LCL art. 39 to 41). */
  DISMISSAL,
  /** The term ends (LCL art. 44). */
  EXPIRY
}
