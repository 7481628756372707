package fairwell.kernel.event.offboarding;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;

/** The exception was not allowed. */
public record ExceptionRefused(
    CaseId caseId, String exceptionId, PersonalText reason, Role role, ActorId refusedBy)
    implements AuthorityEvent {}
