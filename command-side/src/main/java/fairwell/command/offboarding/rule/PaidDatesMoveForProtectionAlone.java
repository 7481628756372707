package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.settlement.SettlementSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/**
 * Dates that were paid for stay, unless the end that they say cannot come: a protected status began
 * after the payment, or is not over by the records. What the later end owes more is computed anew.
 */
public record PaidDatesMoveForProtectionAlone() implements Rule {

  private static final EndWaitsForProtection AT_THE_END = new EndWaitsForProtection(true);

  @Override
  public String restsOn() {
    return "house: what is paid is final; LCL 45";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running.settlement() instanceof Settlement.Paid
            && !AT_THE_END.against(running, context).isEmpty()
        ? List.of()
        : SettlementSteps.compute(running.settlement());
  }
}
