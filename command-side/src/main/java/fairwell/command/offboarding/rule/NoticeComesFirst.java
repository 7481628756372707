package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.FrameSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** What shows the separation to others waits until the employee knows. */
public record NoticeComesFirst() implements Rule {

  @Override
  public String restsOn() {
    return "house: the employee hears it first";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return FrameSteps.announced(running.frame());
  }
}
