package fairwell.command.offboarding.settlement;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.PayComponent;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Happened;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.WagesAreNeverHeldForClearance;
import fairwell.kernel.value.Money;
import java.util.List;

/** Payment of one component: all of what it still owes, at once. */
final class Paying {

  private Paying() {}

  static List<OffboardingEvent> pay(
      PayComponent c, Settlement settlement, Version version, About about, Context context) {
    Money owed = settlement.made().owed(version, c.component());
    if (owed.isZero()) {
      throw new Refused(Action.PAY_COMPONENT.done());
    }
    if (!c.amount().equals(owed)) {
      throw new Refused(
          withheld(c, owed)
              ? new WagesAreNeverHeldForClearance(c.component().name())
              : new ImpossibleValue("amount", owed.toString()));
    }
    PaidElsewhere.check(version, c.component(), about, context);
    OffboardingEvent paid =
        new ComponentPaid(
            c.caseId(),
            c.version(),
            c.component(),
            c.amount(),
            Happened.on("paidOn", c.paidOn(), context),
            c.paymentReference(),
            context.actor().id());
    return settlement instanceof Settlement.Confirmed confirmed
        ? Settling.withPaid(
            List.of(paid),
            version,
            confirmed.payments().plus(c.component(), c.amount()),
            c.paidOn())
        : List.of(paid);
  }

  /** Less than the wages that are owed: a part of them is being held back. */
  private static boolean withheld(PayComponent c, Money owed) {
    return c.component() == PaymentComponent.WAGES
        && c.amount().currency().equals(owed.currency())
        && c.amount().compareTo(owed) < 0;
  }
}
