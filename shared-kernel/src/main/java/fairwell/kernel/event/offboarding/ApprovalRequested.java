package fairwell.kernel.event.offboarding;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case was submitted to the approvers that the approval matrix names.
 *
 * @param requester the employee behind the account that asked; absent where the account has none,
 *     and in events of version 1
 */
public record ApprovalRequested(
    CaseId caseId,
    int round,
    List<Role> requiredApprovers,
    ActorId requestedBy,
    @Nullable EmployeeId requester)
    implements ApprovalEvent {
  public ApprovalRequested {
    requiredApprovers = List.copyOf(requiredApprovers);
  }

  /** Asked for by an account that belongs to no employee. */
  public ApprovalRequested(
      CaseId caseId, int round, List<Role> requiredApprovers, ActorId requestedBy) {
    this(caseId, round, requiredApprovers, requestedBy, null);
  }
}
