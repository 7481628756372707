package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.settlement.SettlementSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/**
 * What was paid on other terms, facts or packs is computed anew; the newer version owes the
 * difference.
 */
public record PaidIsFinalUnlessStale() implements Rule {

  @Override
  public String restsOn() {
    return "house: nothing is skipped";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    boolean stale =
        running.settlement() instanceof Settlement.Paid paid
            && (running.settlementStale()
                || NothingStaleIsIssued.moved(paid.version(), running, context));
    return stale ? List.of() : SettlementSteps.compute(running.settlement());
  }
}
