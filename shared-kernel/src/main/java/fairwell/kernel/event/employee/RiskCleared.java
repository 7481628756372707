package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** A warning was answered, with what came of it. */
public record RiskCleared(EmployeeId employeeId, String flagId, LocalDate on, PersonalText outcome)
    implements EmployeeEvent {}
