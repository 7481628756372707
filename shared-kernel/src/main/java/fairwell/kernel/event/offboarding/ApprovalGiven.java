package fairwell.kernel.event.offboarding;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;

/** One of the required approvers agreed. */
public record ApprovalGiven(CaseId caseId, int round, Role role, ActorId approver)
    implements ApprovalEvent {}
