package fairwell.command.privacy;

import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;

/**
 * Keep the data of a person for a dispute or an authority. Counsel does; and Fairwell itself does
 * when a formal dispute is filed.
 */
public record PlaceLegalHold(EmployeeId employeeId, String holdId, Words reason)
    implements PrivacyCommand {

  static final String ACTION = "place-legal-hold";

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEGAL, Role.SYSTEM);
  }

  @Override
  public String action() {
    return ACTION;
  }
}
