package fairwell.kernel.event.offboarding;

/** What happens in a dispute between filing and outcome. */
public enum DisputeStep {
  /** The body took the matter up. */
  ACCEPTED,
  /** The copy of the claim reached the employer. */
  SERVED,
  /** The employer handed in its answer. */
  ANSWERED,
  /** A hearing was set on that day. */
  HEARING_SET,
  /** The body prolonged its own time. */
  PROLONGED,
  /** Claims were added or changed, by either side. */
  AMENDED
}
