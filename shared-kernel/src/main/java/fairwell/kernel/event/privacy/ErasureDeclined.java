package fairwell.kernel.event.privacy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;

/** The second of two people said no; it may be requested again. */
public record ErasureDeclined(EmployeeId employeeId, PersonalText reason, ActorId declinedBy)
    implements PrivacyEvent {}
