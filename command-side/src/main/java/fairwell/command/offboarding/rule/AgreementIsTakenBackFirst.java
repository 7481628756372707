package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.agreement.AgreementSteps;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** What a drafted agreement rests on changes only after the agreement was taken back. */
public record AgreementIsTakenBackFirst() implements Rule {

  @Override
  public String restsOn() {
    return "house: an agreement says what was settled";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return AgreementSteps.takenBack(running.agreement());
  }
}
