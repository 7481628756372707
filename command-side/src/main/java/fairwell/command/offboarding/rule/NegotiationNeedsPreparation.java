package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** No talks without a report over the facts. */
public record NegotiationNeedsPreparation() implements Rule {

  @Override
  public String restsOn() {
    return "house: talks rest on facts";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running
        .negotiation()
        .prepared()
        .filter(preparation -> !preparation.hasReport())
        .map(_ -> List.of(Action.ATTACH_PREPARATION_REPORT.missing()))
        .orElse(List.of());
  }
}
