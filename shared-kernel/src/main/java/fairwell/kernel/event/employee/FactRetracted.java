package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;

/**
 * A fact was found wrong and no longer counts; it stays in the stream, and the right one may be
 * recorded under its key.
 */
public record FactRetracted(
    EmployeeId employeeId, FactKey key, FactKey retracted, PersonalText reason)
    implements EmployeeEvent {}
