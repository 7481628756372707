package fairwell.command.employee;

import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say that a fact was wrong; the right one may then be recorded under its key. */
public record RetractFact(
    @TargetAggregateIdentifier EmployeeId employeeId, FactKey key, FactKey retracted, Words reason)
    implements EmployeeCommand {

  @Override
  public Set<Role> roles() {
    return Set.of(Role.HR, Role.FINANCE, Role.SYSTEM);
  }
}
