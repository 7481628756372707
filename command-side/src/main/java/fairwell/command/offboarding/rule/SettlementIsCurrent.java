package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.SettlementStale;
import java.util.List;

/** A settlement computed for other dates, ground or terms is not used. */
public record SettlementIsCurrent() implements Rule {

  @Override
  public String restsOn() {
    return "house: an amount rests on the facts it names";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running.settlementStale()
        ? List.of(new SettlementStale(running.settlement().number()))
        : List.of();
  }
}
