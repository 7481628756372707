package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.preparation.OpenPoints;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/**
 * No talks, and no new beginning after an impasse, without a report over the facts that names what
 * the records show open by now. A point that was settled since holds nothing up: the report said
 * more, not less.
 */
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
        .filter(preparation ->
            !preparation.hasReport()
                || !preparation.covers(
                    OpenPoints.of(context.facts().of(running.about().employee()), context.today())))
        .map(_ -> List.of(Action.ATTACH_PREPARATION_REPORT.missing()))
        .orElse(List.of());
  }
}
