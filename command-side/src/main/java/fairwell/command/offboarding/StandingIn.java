package fairwell.command.offboarding;

import fairwell.command.offboarding.clearance.Item;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ByProxy;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DisputeSettlementLine;
import fairwell.command.offboarding.command.HandoverAnswer;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.Proxy;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Fingerprint;
import fairwell.command.offboarding.handover.Handover.Recipient;
import fairwell.command.offboarding.rule.Seats;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.InsteadOf;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.StepDoneByProxy;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose step it is, and who may stand in. Whether somebody stands in follows from who acts, so
 * nobody can claim it or hide it; whoever does says why, and what shows it.
 */
final class StandingIn {

  private static final Set<Role> FOR_RECIPIENTS = EnumSet.of(Role.HR, Role.MANAGER);
  private static final Set<Role> FOR_OWNERS = EnumSet.of(Role.HR, Role.LEGAL);

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
      case DisputeSettlementLine dispute -> forLeaver(dispute, command, c, context);
      // That it was by proxy is in the confirmation itself; why has been said only since then.
      case ConfirmSettlementLine confirm when confirm.proxy() == null -> Optional.empty();
      case ConfirmSettlementLine confirm -> forLeaver(confirm, command, c, context);
      case ResolveClearanceItem resolve -> forOwner(resolve, c, context);
      case SignAgreement sign -> byAttorney(sign, c, context);
    };
  }

  private static Optional<OffboardingEvent> forLeaver(
      ByProxy step, OffboardingCommand command, Running c, Context context) {
    return c.about().isOwnCaseOf(context.actor())
        ? inPerson(step)
        : Optional.of(proxy(step, command, InsteadOf.LEAVER, c, context));
  }

  /** The one who runs the case clears nothing in the place of who was to look at it. */
  private static Optional<OffboardingEvent> forOwner(
      ResolveClearanceItem resolve, Running c, Context context) {
    Item item = c.clearance().all().get(resolve.itemId());
    if (item == null || item.isResolved()) {
      return Optional.empty();
    }
    if (context.actor().is(item.owner())) {
      return inPerson(resolve);
    }
    Action action = Action.RESOLVE_CLEARANCE_ITEM;
    if (resolve.proxy() == null) {
      throw new Refused(new RoleMayNot(action.path(), List.of(item.owner().name())));
    }
    mustSit(FOR_OWNERS, action, c, context);
    if (c.about().owner().equals(context.actor().id())) {
      throw new Refused(new FourEyes(action.path()));
    }
    return Optional.of(proxy(resolve, resolve, InsteadOf.ITEM_OWNER, c, context));
  }

  /** Nobody signs for the leaver but an attorney, under a written power. */
  private static Optional<OffboardingEvent> byAttorney(
      SignAgreement sign, Running c, Context context) {
    String power = sign.powerOfAttorneyHash();
    if (sign.proxy() == null) {
      if (power != null) {
        throw new Refused(
            new ImpossibleValue("powerOfAttorneyHash", "nothing unless an attorney signed"));
      }
      return Optional.empty();
    }
    if (sign.party() != Party.EMPLOYEE || c.about().isOwnCaseOf(context.actor())) {
      return inPerson(sign);
    }
    if (power == null) {
      throw new Refused(
          new ImpossibleValue(
              "powerOfAttorneyHash", "the SHA-256 of the leaver’s written power of attorney"));
    }
    return Optional.of(
        proxy(
            sign,
            sign,
            InsteadOf.LEAVER,
            Fingerprint.of("powerOfAttorneyHash", power),
            c,
            context));
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
    return proxy(step, command, whose, null, c, context);
  }

  private static OffboardingEvent proxy(
      ByProxy step,
      OffboardingCommand command,
      InsteadOf whose,
      @Nullable String power,
      Running c,
      Context context) {
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
        power,
        context.actor().id());
  }
}
