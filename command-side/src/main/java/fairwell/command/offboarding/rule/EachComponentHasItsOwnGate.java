package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** A payment is possible when any component that is owed may be paid; one never holds another. */
public record EachComponentHasItsOwnGate() implements Rule {

  @Override
  public String restsOn() {
    return "LCL 50(2); 工资支付暂行规定 9";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    if (running.settlement().current().isEmpty()) {
      return new WagesAreNeverHeldForClearance().against(running, context);
    }
    List<List<Refusal>> gates =
        running.settlement().owed().stream()
            .map(component -> of(component).against(running, context))
            .toList();
    if (gates.isEmpty()) {
      return List.of(Action.PAY_COMPONENT.done());
    }
    return gates.stream().anyMatch(List::isEmpty) ? List.of() : gates.getFirst();
  }

  /** The gate of a component. */
  public static Rule of(PaymentComponent component) {
    return switch (component) {
      case WAGES, REIMBURSEMENT -> new WagesAreNeverHeldForClearance();
      case ECONOMIC_COMPENSATION -> new CompensationWaitsForHandover();
    };
  }
}
