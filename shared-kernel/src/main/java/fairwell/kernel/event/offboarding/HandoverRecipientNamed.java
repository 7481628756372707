package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A person was named to take an area over. Of direct reports it says who is meant to lead them; the
 * organisation is changed elsewhere. Nobody is asked before notice is given.
 *
 * @param supersedes who was named before; absent when nobody was
 */
public record HandoverRecipientNamed(
    CaseId caseId,
    String area,
    EmployeeId recipient,
    @Nullable EmployeeId supersedes,
    ActorId namedBy)
    implements HandoverEvent {}
