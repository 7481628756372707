package fairwell.kernel.event.offboarding;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** An approver refused; the case is a draft again and may be submitted anew. */
public record CaseRejected(
    CaseId caseId, int round, Role role, ActorId approver, PersonalText reason)
    implements ApprovalEvent {}
