package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.UnionNotHeard;
import java.util.List;

/** The union is told the reason before a dismissal is announced, where there is one. */
public record UnionIsHeardFirst() implements Rule {

  @Override
  public String restsOn() {
    return "LCL 43; JI-1 47";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    Ground ground = running.about().ground();
    if (!Consequences.of(ground).unionNoticeRequired()) {
      return List.of();
    }
    return switch (running.frame().union()) {
      case NOT_ASKED -> List.of(new UnionNotHeard(ground.name()));
      case NOTIFIED -> List.of();
      case WAIVED -> WaiversTakeTwo.expired(WaivableStep.UNION_NOTICE, running, context);
    };
  }
}
