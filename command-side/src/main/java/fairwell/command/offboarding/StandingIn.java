package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ByProxy;
import fairwell.command.offboarding.command.HandoverAnswer;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.Proxy;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.handover.Handover.Recipient;
import fairwell.command.offboarding.rule.Seats;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.InsteadOf;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whose step it is, and who may stand in. Whether somebody stands in follows from who acts, so
 * nobody can claim it or hide it; whoever does says why, and what shows it.
 */
final class StandingIn {

  private static final Set<Role> FOR_RECIPIENTS = EnumSet.of(Role.HR, Role.MANAGER);

  private StandingIn() {}

  /**
   * That a step is done by proxy; empty when it is done by the one whose step it is.
   *
   * @throws Refused when the actor may not stand in, says nothing about it, or need not
   */
  static Optional<OffboardingEvent> of(OffboardingCommand command, Running c, Context context) {
    return command instanceof ByProxy step ? of(step, command, c, context) : Optional.empty();
  }

  private static Optional<OffboardingEvent> of(
      ByProxy step, OffboardingCommand command, Running c, Context context) {
    return switch (step) {
      case HandoverAnswer answer -> {
        Recipient named = c.handover().areas().get(answer.area());
        if (named == null) {
          yield Optional.empty();
        }
        if (named.who().equals(context.actor().employee())) {
          yield inPerson(step);
        }
        mustSit(FOR_RECIPIENTS, command.action(), c, context);
        yield Optional.of(proxy(step, command, InsteadOf.RECIPIENT, c, context));
      }
    };
  }

  private static Optional<OffboardingEvent> inPerson(ByProxy step) {
    if (step.proxy() != null) {
      throw new Refused(new ImpossibleValue("proxy", "nothing from the one whose step it is"));
    }
    return Optional.empty();
  }

  private static void mustSit(Set<Role> seats, Action action, Running c, Context context) {
    if (Seats.taken(c, context.actor()).stream().noneMatch(seats::contains)) {
      throw new Refused(new RoleMayNot(action.path(), seats.stream().map(Role::name).toList()));
    }
  }

  private static OffboardingEvent proxy(
      ByProxy step, OffboardingCommand command, InsteadOf whose, Running c, Context context) {
    Proxy proxy = step.proxy();
    if (proxy == null) {
      throw new Refused(
          new ImpossibleValue("proxy", "a reason and evidence from whoever stands in"));
    }
    EmployeeId leaver = c.about().employee();
    return new StepDoneByProxy(
        command.caseId(),
        command.action().path(),
        whose,
        proxy.reason().about(leaver),
        proxy.evidence().about(leaver),
        context.actor().id());
  }
}
