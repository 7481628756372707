package fairwell.kernel.kpi;

/** A step that a separation must not pass its gate without. */
public enum StepKind {
  /** The dates of the separation are set. */
  DATES,
  /** Everyone the approval matrix names approved the ground that holds. */
  APPROVAL,
  /** The union was heard, where the ground asks for it (LCL 43). */
  UNION,
  /** A preparation report was frozen. */
  REPORT,
  /** One point of the hazard checklist was looked at, and the answer is known. */
  HAZARD,
  /** The talks came to an end; those of a mutual end by an accepted offer. */
  TALKS,
  /** Notice was given. */
  NOTICE,
  /** The settlement that holds was shown to the employee. */
  ISSUE,
  /** One disputed line was answered. */
  ANSWER,
  /** Every line of the settlement that holds was confirmed. */
  CONFIRMATION,
  /** Both parties signed the agreement. */
  AGREEMENT,
  /** One item was handed over. */
  CLEARANCE,
  /** The certificate of ending is out (LCL 50). */
  CERTIFICATE,
  /** Every component of the settlement was paid. */
  PAYMENT
}
