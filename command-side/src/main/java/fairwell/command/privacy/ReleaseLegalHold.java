package fairwell.command.privacy;

import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;

/** Say that the matter behind a hold is over. */
public record ReleaseLegalHold(EmployeeId employeeId, String holdId, Words reason)
    implements PrivacyCommand {

  static final String ACTION = "release-legal-hold";

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEGAL);
  }

  @Override
  public String action() {
    return ACTION;
  }
}
