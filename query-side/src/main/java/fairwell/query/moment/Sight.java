package fairwell.query.moment;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.query.cases.CaseAccess;
import fairwell.query.cases.CaseScope;
import fairwell.query.cases.InsideKnowledge;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Who could see what of a case at a moment, by the rules that hold now over the facts of then.
 *
 * @param hidden whether it was confidential and no notice had been given
 * @param participants accounts that took part, and so could read it whatever their roles
 * @param roles each role that reads cases, in the unit of this one; {@code EMPLOYEE} is the person
 *     it is about
 */
public record Sight(boolean hidden, List<String> participants, List<OfRole> roles) {

  /**
   * What an account with that role alone could see.
   *
   * @param reads the case at all; without it nothing else
   * @param money offers and settlement
   * @param authority approvals beyond the own authority, and meetings
   * @param plan the employer’s plan and what its preparation found
   */
  public record OfRole(Role role, boolean reads, boolean money, boolean authority, boolean plan) {}

  /** An account that takes part in nothing. */
  private static final ActorId ANYBODY = new ActorId("-");

  static Sight of(CaseScope scope) {
    return new Sight(
        scope.hidden(),
        scope.participants(),
        Arrays.stream(Role.values())
            .filter(role -> role == Role.EMPLOYEE || CaseAccess.readsCases(role))
            .map(role -> of(role, scope))
            .toList());
  }

  private static OfRole of(Role role, CaseScope scope) {
    Actor actor =
        new Actor(
            ANYBODY,
            Set.of(role),
            Set.of(scope.unit()),
            role == Role.EMPLOYEE ? new EmployeeId(scope.employeeId()) : null);
    boolean reads = CaseAccess.mayRead(actor, scope);
    return new OfRole(
        role,
        reads,
        reads && InsideKnowledge.money(actor),
        reads && InsideKnowledge.authority(actor, scope),
        reads && InsideKnowledge.plan(actor, scope));
  }
}
