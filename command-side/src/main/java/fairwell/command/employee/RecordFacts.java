package fairwell.command.employee;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.id.EmployeeId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record facts as a feed or a clerk brings them; those known already are passed over. */
public record RecordFacts(
    @TargetAggregateIdentifier EmployeeId employeeId, List<EmployeeFact> facts)
    implements EmployeeCommand {

  public RecordFacts {
    facts = List.copyOf(facts);
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.HR, Role.FINANCE, Role.MANAGER, Role.IT, Role.SYSTEM);
  }
}
