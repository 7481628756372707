package fairwell.kernel.access;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param roles everything this account may be
 * @param units the org units the account may see; empty means all of them
 * @param employee the person behind the account, when that person is an employee using the own case
 */
public record Actor(ActorId id, Set<Role> roles, Set<String> units, @Nullable EmployeeId employee) {

  /** Fairwell's own automations. */
  public static final Actor SYSTEM =
      new Actor(new ActorId("fairwell"), Set.of(Role.SYSTEM), Set.of(), null);

  public Actor {
    roles = Set.copyOf(roles);
    units = Set.copyOf(units);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
