package fairwell.kernel.event.privacy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;

/**
 * The second of two people said no, at once or while the data were restricted, which ends; it may
 * be requested again.
 */
public record ErasureDeclined(EmployeeId employeeId, PersonalText reason, ActorId declinedBy)
    implements PrivacyEvent {}
