package fairwell.kernel.refusal;

import java.util.List;

/** A refusal because of the order of things: something else has to be done first. */
public sealed interface OutOfOrder extends Refusal
    permits StepSkipped,
        CaseIsOver,
        CompensationWaitsForHandover,
        ErasureNotRequested,
        OfferLapsed,
        SettlementStale,
        UnionNotHeard,
        WaiverExpired {

  /**
   * The steps that have to be done first, by the names of their commands, with what they are done
   * to behind a colon where there are several: {@code resolve-clearance-item:laptop}. Empty when
   * none can bring the refused one about.
   */
  List<String> missing();
}
