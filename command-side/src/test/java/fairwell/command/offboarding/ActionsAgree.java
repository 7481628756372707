package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StepSkipped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the list of allowed actions and the decider ever contradict each other. */
final class ActionsAgree implements Exploration.Look {

  private final Map<String, Shape> contradictions = new LinkedHashMap<>();
  private final Map<Action, Shape> notYetDone = new EnumMap<>(Action.class);

  /** What contradicts what, each with one shape in which it does. */
  Map<String, Shape> contradictions() {
    report();
    return contradictions;
  }

  @Override
  public void at(Exploration.Visit visit, Move move, Move.Outcome outcome) {
    Shape shape = visit.shape();
    CaseState state = visit.state();
    if (!(state instanceof Running running)) {
      return;
    }
    if (move.action() == Action.OPEN_CASE) {
      report();
    }
    Context context = move.context(running);
    List<Refusal> blocked = Gates.against(move.action(), running, context);
    if (outcome.refusal() == null) {
      notYetDone.remove(move.action());
    } else if (blocked.isEmpty() && move.plain()) {
      notYetDone.put(move.action(), shape);
    }
    List<OffboardingCommand> orders = move.orders().apply(running);
    if (orders.size() == 1 && !blocked.isEmpty()) {
      refusedForThatReason(shape, move, outcome, blocked, orders.getFirst(), running, context);
    }
  }

  private void refusedForThatReason(
      Shape shape,
      Move move,
      Move.Outcome outcome,
      List<Refusal> blocked,
      OffboardingCommand order,
      Running running,
      Context context) {
    Refusal refusal =
        outcome.refusal() instanceof StepSkipped skipped
            ? new StepSkipped(skipped.missing(), List.of())
            : outcome.refusal();
    if (blocked.getFirst().equals(refusal)) {
      return;
    }
    List<Refusal> ofCommand = Gates.against(order, running, context);
    if (refusal == null
        || !refusal.equals(ofCommand.getFirst())
        || !ofCommand.stream().map(Refusal::code).toList().containsAll(codes(blocked))) {
      contradictions.putIfAbsent(
          move.action()
              + " "
              + move.how()
              + " is blocked by "
              + codes(blocked)
              + ", and "
              + refusal,
          shape);
    }
  }

  /** An action shown as allowed has to be possible in one of the ways that were tried. */
  private void report() {
    notYetDone.forEach(
        (action, shape) -> contradictions.putIfAbsent(action + " is allowed, but refused", shape));
    notYetDone.clear();
  }

  private static List<String> codes(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::code).toList();
  }
}
