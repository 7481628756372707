package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.negotiation.Preparation;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.preparation.OpenPoints;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/**
 * No talks, and no new beginning after an impasse, on a report that does not name what the records
 * show open by now. A point that was settled since holds nothing up: the report said more, not
 * less.
 */
public record TalksRestOnCurrentReport() implements Rule {

  @Override
  public String restsOn() {
    return "house: talks rest on facts";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running
        .negotiation()
        .prepared()
        .filter(Preparation::hasReport)
        .filter(preparation ->
            !preparation.covers(
                OpenPoints.of(context.facts().of(running.about().employee()), context.today())))
        .map(_ -> List.of(Action.ATTACH_PREPARATION_REPORT.missing()))
        .orElse(List.of());
  }
}
