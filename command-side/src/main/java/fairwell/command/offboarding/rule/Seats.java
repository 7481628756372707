package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * The roles in which an actor meets a case: in the own case the employee's and no other, in every
 * other case all but the employee's. Nobody runs the own case.
 */
public final class Seats {

  private Seats() {}

  public static Set<Role> taken(Running running, Actor actor) {
    Set<Role> seats = EnumSet.noneOf(Role.class);
    seats.addAll(actor.roles());
    if (running.about().isOwnCaseOf(actor)) {
      seats.retainAll(EnumSet.of(Role.EMPLOYEE));
    } else {
      seats.remove(Role.EMPLOYEE);
    }
    return seats;
  }
}
