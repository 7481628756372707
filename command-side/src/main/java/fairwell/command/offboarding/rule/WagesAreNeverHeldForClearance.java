package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.settlement.SettlementSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/**
 * Wages and reimbursements are paid as soon as the employee has seen them: no handover, dispute or
 * signature holds them back. Whether they were paid is never merely claimed.
 */
public record WagesAreNeverHeldForClearance() implements Rule {

  @Override
  public String restsOn() {
    return "工资支付暂行规定 9; LCL 30";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return SettlementSteps.issued(running.settlement());
  }

  /** What speaks against recording that legal act: that its payment is still owed. */
  public List<Refusal> againstClaiming(DeadlineKind kind, Running running) {
    boolean owed =
        running.settlement().current().isEmpty()
            || running.settlement().owed().contains(PaymentComponent.WAGES);
    return kind == DeadlineKind.FINAL_WAGES && owed
        ? List.of(Action.PAY_COMPONENT.missing())
        : List.of();
  }
}
