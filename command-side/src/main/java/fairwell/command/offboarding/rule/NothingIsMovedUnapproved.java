package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.approval.ApprovalSteps;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** Nothing is set in motion for a ground that was not approved. */
public record NothingIsMovedUnapproved() implements Rule {

  @Override
  public String restsOn() {
    return "house: four eyes over every separation";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return ApprovalSteps.approved(running.approval(), running.about().ground());
  }
}
