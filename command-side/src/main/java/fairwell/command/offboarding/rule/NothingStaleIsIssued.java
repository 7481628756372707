package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.SettlementStale;
import java.util.List;

/**
 * A settlement is issued only as it would be computed now: no fact and no policy pack behind it has
 * changed. What the employee was shown already stands until it is computed anew on request, so a
 * new figure of the law holds no payment up.
 */
public record NothingStaleIsIssued() implements Rule {

  @Override
  public String restsOn() {
    return "house: an amount rests on the facts it names";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running
        .settlement()
        .current()
        .filter(version -> moved(version, running, context))
        .<List<Refusal>>map(version -> List.of(new SettlementStale(version.number())))
        .orElse(List.of());
  }

  /** Whether computing now would say anything else, be it that it cannot be computed. */
  static boolean moved(Version version, Running running, Context context) {
    return version.moved(
        context.facts().of(running.about().employee()), running.about().caseId(), context.packs());
  }
}
