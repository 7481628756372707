package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.FrameSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** What depends on the dates of the separation waits for them. */
public record DatesComeFirst() implements Rule {

  @Override
  public String restsOn() {
    return "house: nothing is skipped";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return FrameSteps.dated(running.frame());
  }
}
