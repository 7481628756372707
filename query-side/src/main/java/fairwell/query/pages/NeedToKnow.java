package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.query.cases.InsideKnowledge;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a reader of a case needs of it. Equipment and audit go by the employee number; whoever needs
 * neither name nor words never has them opened, so there is nothing to record. What of the case is
 * not for a reader at all is left out before, by {@link InsideKnowledge}.
 *
 * @param names the person's name
 * @param words what people wrote: reasons, minutes, objections
 * @param money the talks and the settlement
 */
record NeedToKnow(boolean names, boolean words, boolean money) {

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
        actor.roles().stream().anyMatch(WORDS::contains),
        InsideKnowledge.money(actor));
  }
}
