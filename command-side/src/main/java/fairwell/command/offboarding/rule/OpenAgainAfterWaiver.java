package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** Once the waiver of a step ran out, that it was waived speaks no more against doing it. */
public record OpenAgainAfterWaiver(WaivableStep step, Rule otherwise) implements Rule {

  @Override
  public String restsOn() {
    return otherwise.restsOn();
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running.waivers().expired(step, context.today()).isPresent()
        ? List.of()
        : otherwise.against(running, context);
  }
}
