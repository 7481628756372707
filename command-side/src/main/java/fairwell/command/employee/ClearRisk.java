package fairwell.command.employee;

import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Answer a warning with what came of it. */
public record ClearRisk(
    @TargetAggregateIdentifier EmployeeId employeeId, String flagId, LocalDate on, Words outcome)
    implements EmployeeCommand {

  @Override
  public Set<Role> roles() {
    return Set.of(Role.HR, Role.MANAGER);
  }
}
