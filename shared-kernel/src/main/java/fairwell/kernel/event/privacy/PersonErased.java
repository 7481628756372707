package fairwell.kernel.event.privacy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;

/**
 * The person is forgotten: from here on nothing more is written about them, and their key is
 * destroyed, with which every copy of every personal text becomes unreadable.
 */
public record PersonErased(
    EmployeeId employeeId, ErasureBasis basis, ActorId requestedBy, ActorId confirmedBy)
    implements PrivacyEvent {}
