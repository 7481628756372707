package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** No dismissal under article 40 or 41 while a status of article 42 lasts. */
public record NoDismissalDuringProtection() implements Rule {

  @Override
  public String restsOn() {
    return "LCL 42";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    if (!Consequences.of(running.about().ground()).barredByArt42()) {
      return List.of();
    }
    return context.facts().of(running.about().employee()).protectionsOn(context.today()).stream()
        .map(Sourced::value)
        .<Refusal>map(protection ->
            new fairwell.kernel.refusal.NoDismissalDuringProtection(
                protection.status().name(), protection.startedOn().toString()))
        .toList();
  }
}
