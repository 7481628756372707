package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute went on. What is recorded again, because a day was wrong or papers were served anew,
 * counts from then on; the earlier event stays.
 *
 * @param on the day of the step; of a hearing the day it is held
 * @param fileNumber under which the body keeps it, when it came with the step; absent otherwise
 * @param claims that were added, or stand in the place of the earlier one of their cause; only of
 *     {@link DisputeStep#AMENDED}
 * @param terms the days that follow, in the place of earlier ones of their kind
 */
public record DisputeStepTaken(
    CaseId caseId,
    String disputeId,
    DisputeStep step,
    LocalDate on,
    @Nullable PersonalText fileNumber,
    List<DisputeClaim> claims,
    List<DisputeTerm> terms,
    ActorId recordedBy)
    implements FormalDisputeEvent {

  public DisputeStepTaken {
    claims = List.copyOf(claims);
    terms = List.copyOf(terms);
  }

  /** Whether nothing is left of an earlier day of that kind: what was due by it is done. */
  public boolean ends(DisputeTermKind kind) {
    return step == DisputeStep.ANSWERED && kind.nature() == DisputeTermKind.Nature.ANSWER;
  }
}
