package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.List;

/**
 * A dispute went on.
 *
 * @param on the day of the step; of a hearing the day it is held
 * @param terms the days that follow, in the place of earlier ones of their kind
 */
public record DisputeStepTaken(
    CaseId caseId,
    String disputeId,
    DisputeStep step,
    LocalDate on,
    List<DisputeTerm> terms,
    ActorId recordedBy)
    implements FormalDisputeEvent {

  public DisputeStepTaken {
    terms = List.copyOf(terms);
  }
}
