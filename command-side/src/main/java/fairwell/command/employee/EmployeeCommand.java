package fairwell.command.employee;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;

/** An order to the stream of one employee. */
public sealed interface EmployeeCommand permits RecordFacts, RetractFact, FlagRisk, ClearRisk {

  EmployeeId employeeId();

  /** The roles that may give it. */
  Set<Role> roles();
}
