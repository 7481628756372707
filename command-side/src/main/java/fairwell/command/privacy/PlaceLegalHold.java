package fairwell.command.privacy;

import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;

/** Keep the data of a person for a dispute or an authority. */
public record PlaceLegalHold(EmployeeId employeeId, String holdId, Words reason)
    implements PrivacyCommand {

  static final String ACTION = "place-legal-hold";

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEGAL);
  }

  @Override
  public String action() {
    return ACTION;
  }
}
