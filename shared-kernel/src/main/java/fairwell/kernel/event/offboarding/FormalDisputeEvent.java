package fairwell.kernel.event.offboarding;

/**
 * A formal dispute: mediation, labour arbitration or court. It is the employer's own file on it, so
 * it is for counsel and HR alone.
 */
public sealed interface FormalDisputeEvent extends CaseFrameEvent
    permits DisputeFiled,
        DisputeStepTaken,
        DisputeTermMissed,
        DisputeOutcomeRecorded,
        DisputeClosed {

  /** Tells it from other disputes of the same case. */
  String disputeId();
}
