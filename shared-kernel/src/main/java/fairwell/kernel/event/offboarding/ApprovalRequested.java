package fairwell.kernel.event.offboarding;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import java.util.List;

/** The case was submitted to the approvers that the approval matrix names. */
public record ApprovalRequested(
    CaseId caseId, int round, List<Role> requiredApprovers, ActorId requestedBy)
    implements ApprovalEvent {
  public ApprovalRequested {
    requiredApprovers = List.copyOf(requiredApprovers);
  }
}
