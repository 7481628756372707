package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** An end by agreement cannot do without the agreement: its steps cannot be waived. */
public record MutualEndIsAgreed(Action instead) implements Rule {

  @Override
  public String restsOn() {
    return "LCL 36";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running.about().kind() == CaseKind.MUTUAL ? List.of(instead.missing()) : List.of();
  }
}
