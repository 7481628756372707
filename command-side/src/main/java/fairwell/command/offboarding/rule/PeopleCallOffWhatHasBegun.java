package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.List;

/**
 * Once notice was given, something was signed or something was paid, a case is called off by people
 * and not by a program: there may be rights of the employee in it by now, and money to come back.
 */
public record PeopleCallOffWhatHasBegun() implements Rule {

  private static final List<String> PEOPLE = List.of(Role.HR.name(), Role.LEGAL.name());

  @Override
  public String restsOn() {
    return "house: people call off what has begun";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    boolean isProgram = !context.actor().is(Role.HR) && !context.actor().is(Role.LEGAL);
    return isProgram && hasBegun(running)
        ? List.of(new RoleMayNot(Action.RESCIND_CASE.path(), PEOPLE))
        : List.of();
  }

  @Override
  public boolean asksWho() {
    return true;
  }

  private static boolean hasBegun(Running running) {
    return running.frame().announced()
        || !running.settlement().made().paid().isEmpty()
        || isSigned(running.agreement());
  }

  private static boolean isSigned(Agreement agreement) {
    return switch (agreement) {
      case Agreement.Sent sent -> !sent.signed().isEmpty();
      case Agreement.Concluded _ -> true;
      case Agreement.None _,
          Agreement.Drafted _,
          Agreement.Declined _,
          Agreement.Void _,
          Agreement.Waived _ ->
          false;
    };
  }
}
