package fairwell.command.offboarding;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.rule.Rule;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;
import java.util.function.Function;

/** The order of steps within one machine. */
record StepOrder(Function<Running, List<Refusal>> speaksAgainst) implements Rule {

  @Override
  public String restsOn() {
    return "house: nothing is skipped";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return speaksAgainst.apply(running);
  }
}
