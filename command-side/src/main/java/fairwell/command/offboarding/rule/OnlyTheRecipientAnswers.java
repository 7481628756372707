package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.handover.HandoverSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who was asked to take something over answers, or HR and the manager in that person's place. */
public record OnlyTheRecipientAnswers(Action action) implements Rule {

  private static final Set<Role> STAND_IN = EnumSet.of(Role.HR, Role.MANAGER);

  @Override
  public String restsOn() {
    return "house: nobody is made to take over";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return HandoverSteps.isAsked(running, context.actor())
            || Seats.taken(running, context.actor()).stream().anyMatch(STAND_IN::contains)
        ? List.of()
        : List.of(new RoleMayNot(action.path(), STAND_IN.stream().map(Role::name).toList()));
  }

  @Override
  public boolean asksWho() {
    return true;
  }
}
