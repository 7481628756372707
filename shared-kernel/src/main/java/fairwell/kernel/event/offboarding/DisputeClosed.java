package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** A dispute came to its end. The hold it placed on the data stands until counsel releases it. */
public record DisputeClosed(
    CaseId caseId,
    String disputeId,
    DisputeEnd how,
    LocalDate closedOn,
    PersonalText reason,
    ActorId closedBy)
    implements FormalDisputeEvent {

  /** Whether nothing is left of a day of that kind: who did not contest the decision still may. */
  public boolean ends(DisputeTermKind kind) {
    return how != DisputeEnd.CONTINUED || kind.nature() != DisputeTermKind.Nature.CONTEST;
  }
}
