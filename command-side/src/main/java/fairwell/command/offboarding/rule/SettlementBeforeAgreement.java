package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.settlement.SettlementSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/**
 * An agreement is drafted over a settlement that was confirmed, or whose confirmation was waived.
 */
public record SettlementBeforeAgreement() implements Rule {

  @Override
  public String restsOn() {
    return "LCL 50; JI-1 35";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    List<Refusal> unconfirmed = SettlementSteps.confirmed(running.settlement());
    return unconfirmed.isEmpty()
        ? WaiversTakeTwo.expired(WaivableStep.CONFIRMATION, running, context)
        : unconfirmed;
  }
}
