package fairwell.kernel.calendar;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account was when it last asked for its feed. A calendar program brings no token, so this
 * stands in its place.
 *
 * @param roles sorted
 * @param units the org units the account may see, sorted; empty means all of them
 * @param employee the person behind the account, where that is known
 */
public record FeedRights(List<Role> roles, List<String> units, @Nullable EmployeeId employee) {

  public FeedRights {
    roles = List.copyOf(roles);
    units = List.copyOf(units);
  }

  /** Those of an account. */
  public static FeedRights of(Actor actor) {
    return new FeedRights(
        actor.roles().stream().sorted().toList(),
        actor.units().stream().sorted().toList(),
        actor.employee());
  }

  /** The account with these rights, as if it asked itself. */
  public Actor actor(ActorId holder) {
    return new Actor(holder, Set.copyOf(roles), Set.copyOf(units), employee);
  }
}
