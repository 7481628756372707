package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.handover.HandoverSteps;
import fairwell.command.offboarding.rule.NothingMovesAfterTheEnd;
import fairwell.command.offboarding.rule.Rule;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.OutOfOrder;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.StepSkipped;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be done in a case now, said with each step that was skipped. To find that takes as long
 * as all other gates together, so it is done where it is said, and once for all actions of a case.
 */
final class NextSteps {

  private final Running running;
  private final Context context;
  private @Nullable List<String> paths;

  NextSteps(Running running, Context context) {
    this.running = running;
    this.context = context;
  }

  /**
   * What speaks against an action, with what may be done now; but not to one who is asked for an
   * answer, and sees nothing else of the case.
   */
  List<Refusal> with(Action action, List<Refusal> refusals) {
    return HandoverSteps.isAnswer(action, running, context.actor())
        ? refusals
        : refusals.stream().map(this::with).toList();
  }

  /** The weightiest of what speaks against an action, and every step that is missing for it. */
  Refused refused(Action action, List<Refusal> refusals) {
    List<OutOfOrder> order =
        refusals.stream().filter(OutOfOrder.class::isInstance).map(OutOfOrder.class::cast).toList();
    return new Refused(
        with(action, refusals).getFirst(),
        order.stream().flatMap(one -> one.missing().stream()).distinct().toList(),
        !order.isEmpty() && !HandoverSteps.isAnswer(action, running, context.actor())
            ? paths()
            : List.of());
  }

  private Refusal with(Refusal refusal) {
    return refusal instanceof StepSkipped skipped
        ? new StepSkipped(skipped.missing(), paths())
        : refusal;
  }

  /**
   * The actions that nothing in the case speaks against, whoever asks: the next step of a case is
   * often somebody else's.
   */
  private List<String> paths() {
    if (paths == null) {
      paths =
          Arrays.stream(Action.values())
              .filter(action ->
                  action != Action.OPEN_CASE && !action.byScheduler() && !action.ofDispute())
              .filter(this::isFreeForSomeone)
              .map(Action::path)
              .toList();
    }
    return paths;
  }

  private boolean isFreeForSomeone(Action action) {
    if (!new NothingMovesAfterTheEnd(action).against(running, context).isEmpty()) {
      return false;
    }
    for (Rule rule : Steps.rules(action)) {
      if (!rule.asksWho() && !rule.against(running, context).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
