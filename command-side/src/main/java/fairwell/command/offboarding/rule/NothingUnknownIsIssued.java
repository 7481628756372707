package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StatementIncomplete;
import java.util.List;

/** A settlement with an unknown input is not shown: an unknown amount is not zero. */
public record NothingUnknownIsIssued() implements Rule {

  @Override
  public String restsOn() {
    return "house: nothing is guessed";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running
        .settlement()
        .current()
        .map(Version::unknown)
        .filter(unknown -> !unknown.isEmpty())
        .<List<Refusal>>map(unknown -> List.of(new StatementIncomplete(unknown)))
        .orElse(List.of());
  }
}
