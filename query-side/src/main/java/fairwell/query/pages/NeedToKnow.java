package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which personal texts a reader of a case needs. Equipment and audit go by the employee number;
 * whoever needs neither name nor words never has them opened, so there is nothing to record.
 */
record NeedToKnow(boolean names, boolean words) {

  private static final Set<Role> NAMES =
      EnumSet.of(
          Role.HR,
          Role.NEGOTIATOR,
          Role.APPROVER,
          Role.FINANCE,
          Role.LEGAL,
          Role.MANAGER,
          Role.EMPLOYEE);

  private static final Set<Role> WORDS =
      EnumSet.of(Role.HR, Role.NEGOTIATOR, Role.APPROVER, Role.LEGAL, Role.EMPLOYEE);

  static NeedToKnow of(Actor actor) {
    return new NeedToKnow(
        actor.roles().stream().anyMatch(NAMES::contains),
        actor.roles().stream().anyMatch(WORDS::contains));
  }
}
