package fairwell.command.privacy;

import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;

/**
 * Say no to an erasure that was requested, also when the data are restricted already: whoever is
 * hired again needs data that are in use.
 */
public record DeclineErasure(EmployeeId employeeId, Words reason) implements PrivacyCommand {

  static final String ACTION = "decline-erasure";

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEGAL);
  }

  @Override
  public String action() {
    return ACTION;
  }
}
