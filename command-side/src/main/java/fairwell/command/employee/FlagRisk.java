package fairwell.command.employee;

import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Warn that the person may be about to leave; the score is between 0 and 1. */
public record FlagRisk(
    @TargetAggregateIdentifier EmployeeId employeeId,
    String flagId,
    LocalDate on,
    BigDecimal score,
    List<Words> drivers,
    String modelVersion)
    implements EmployeeCommand {

  public FlagRisk {
    drivers = List.copyOf(drivers);
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.HR, Role.SYSTEM);
  }
}
