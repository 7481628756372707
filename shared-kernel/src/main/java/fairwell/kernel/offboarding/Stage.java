package fairwell.kernel.offboarding;

/** What a case is at, in one word; derived from the machines, never stored. */
public enum Stage {
  /** Being written. */
  DRAFT,
  /** Waiting for approvers. */
  APPROVAL,
  /** Report and checklist are being made. */
  PREPARATION,
  /** Ready for talks, or in them. */
  TALKS,
  /** The settlement is computed, issued or disputed. */
  SETTLEMENT,
  /** The agreement is drafted, sent or signed. */
  AGREEMENT,
  /** Clearance and payment. */
  HANDOVER,
  /** Closed; follow-up may be open. */
  CLOSED,
  /** The person stays. */
  RETAINED,
  /** Called off. */
  RESCINDED
}
