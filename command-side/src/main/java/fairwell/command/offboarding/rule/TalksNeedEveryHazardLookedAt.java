package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.negotiation.Preparation;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StepSkipped;
import java.util.List;

/**
 * No talks as long as a point of the hazard checklist is unanswered or unknown: whether the records
 * show a loan open or say nothing of the insurance, somebody has to look first. What was looked at
 * and is open goes to the table.
 */
public record TalksNeedEveryHazardLookedAt() implements Rule {

  @Override
  public String restsOn() {
    return "house: hazard checklist";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running
        .negotiation()
        .prepared()
        .map(Preparation::unanswered)
        .filter(unanswered -> !unanswered.isEmpty())
        .map(TalksNeedEveryHazardLookedAt::missing)
        .orElse(List.of());
  }

  private static List<Refusal> missing(List<String> hazards) {
    return List.of(
        new StepSkipped(
            hazards.stream().map(hazard -> Action.CHECK_HAZARD.path() + ":" + hazard).toList(),
            List.of()));
  }
}
