package fairwell.kernel.event.privacy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;

/** The matter behind a hold is over. */
public record LegalHoldReleased(
    EmployeeId employeeId, String holdId, PersonalText reason, ActorId releasedBy)
    implements PrivacyEvent {}
