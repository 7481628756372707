package fairwell.command.privacy;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;

/**
 * Erase a person whose data were only stored, if the last day of keeping is over and nothing holds.
 */
public record EraseWhenDue(EmployeeId employeeId) implements PrivacyCommand {

  static final String ACTION = "erase-when-due";

  @Override
  public Set<Role> roles() {
    return Set.of(Role.SYSTEM);
  }

  @Override
  public String action() {
    return ACTION;
  }
}
