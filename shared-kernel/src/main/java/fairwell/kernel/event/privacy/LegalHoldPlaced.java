package fairwell.kernel.event.privacy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;

/** A dispute or an authority needs the data: nothing is erased until it is released. */
public record LegalHoldPlaced(
    EmployeeId employeeId, String holdId, PersonalText reason, ActorId placedBy)
    implements PrivacyEvent {}
