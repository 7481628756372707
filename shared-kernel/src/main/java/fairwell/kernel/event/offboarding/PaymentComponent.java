package fairwell.kernel.event.offboarding;

/** A part of the settlement with a legal due date of its own; gates are per component. */
public enum PaymentComponent {
  /** Wages and what counts as wages: due at the end, never held back for the handover. */
  WAGES,
  /**
   * Economic compensation and other one-off sums: due when the handover is complete (LCL art. 50).
   */
  ECONOMIC_COMPENSATION,
  /** Expenses the person paid for the employer. */
  REIMBURSEMENT
}
