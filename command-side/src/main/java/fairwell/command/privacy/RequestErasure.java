package fairwell.command.privacy;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.privacy.ErasureBasis;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;

/** Ask for the erasure of a person, as the first of two people. */
public record RequestErasure(EmployeeId employeeId, ErasureBasis basis) implements PrivacyCommand {

  static final String ACTION = "request-erasure";

  @Override
  public Set<Role> roles() {
    return Set.of(Role.HR);
  }

  @Override
  public String action() {
    return ACTION;
  }
}
