package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.negotiation.NegotiationSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** A settlement is shown when the talks are over; a mutual end rests on an accepted offer. */
public record TalksEndFirst() implements Rule {

  @Override
  public String restsOn() {
    return "LCL 36";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running.negotiation() instanceof Negotiation.Waived
        ? WaiversTakeTwo.expired(WaivableStep.NEGOTIATION, running, context)
        : NegotiationSteps.ended(running.negotiation(), running.about().kind() == CaseKind.MUTUAL);
  }
}
