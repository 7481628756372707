package fairwell.command.offboarding.command;

/** A formal dispute. */
public sealed interface DisputeCommand extends FrameCommand
    permits FileDispute, RecordDisputeStep, CheckDisputeTerm, RecordDisputeOutcome, CloseDispute {

  /** Tells it from other disputes of the same case. */
  String disputeId();
}
