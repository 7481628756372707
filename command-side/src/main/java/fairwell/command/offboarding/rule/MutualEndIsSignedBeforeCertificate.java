package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.agreement.AgreementSteps;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** The certificate of an end by agreement waits for the agreement, and for nothing else. */
public record MutualEndIsSignedBeforeCertificate() implements Rule {

  @Override
  public String restsOn() {
    return "LCL 36; LCL 50; LCL 84";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running.about().kind() == CaseKind.MUTUAL
        ? AgreementSteps.over(running.agreement())
        : List.of();
  }
}
