package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.negotiation.NegotiationSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/**
 * An offer that was answered, taken back or superseded, or whose last day has passed, cannot be
 * accepted any more, whether or not the passing of the day was recorded yet.
 *
 * @param takenBack whether it is to be taken back, which is possible in an impasse too
 */
public record OnlyAnOpenOfferIsAnswered(boolean takenBack) implements Rule {

  @Override
  public String restsOn() {
    return "民法典 476, 478";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return takenBack
        ? NegotiationSteps.withdraw(running.negotiation(), context.today())
        : NegotiationSteps.answer(running.negotiation(), context.today());
  }
}
