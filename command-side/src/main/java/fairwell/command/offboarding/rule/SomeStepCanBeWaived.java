package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/**
 * A waiver is proposed as long as any step could be left out.
 *
 * @param steps for each step, what may speak against leaving it out
 */
public record SomeStepCanBeWaived(List<List<Rule>> steps) implements Rule {

  public SomeStepCanBeWaived {
    steps = List.copyOf(steps);
  }

  @Override
  public String restsOn() {
    return "house: nothing is skipped";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    List<List<Refusal>> refusals =
        steps.stream().map(rules -> against(rules, running, context)).toList();
    return refusals.stream().anyMatch(List::isEmpty) ? List.of() : refusals.getFirst();
  }

  private static List<Refusal> against(List<Rule> rules, Running running, Context context) {
    return rules.stream().flatMap(rule -> rule.against(running, context).stream()).toList();
  }
}
