package fairwell.kernel.event.privacy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;

/** The first of two people wants the data erased. */
public record ErasureRequested(EmployeeId employeeId, ErasureBasis basis, ActorId requestedBy)
    implements PrivacyEvent {}
