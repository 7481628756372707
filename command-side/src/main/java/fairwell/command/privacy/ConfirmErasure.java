package fairwell.command.privacy;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Erase a person, as the second of two people.
 *
 * @param whileKept what to do when records still have to be kept; absent means to refuse
 */
public record ConfirmErasure(EmployeeId employeeId, @Nullable WhileKept whileKept)
    implements PrivacyCommand {

  static final String ACTION = "confirm-erasure";

  @Override
  public Set<Role> roles() {
    return Set.of(Role.LEGAL);
  }

  @Override
  public String action() {
    return ACTION;
  }
}
