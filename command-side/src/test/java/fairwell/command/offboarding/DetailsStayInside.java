package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shapes that differ only in the details of one machine: whether the gates of all other machines
 * answer the same, and whether steps aside leave all gates as they were.
 */
final class DetailsStayInside implements Exploration.Look {

  private static final int SAMPLE = 50;

  /** A waiver is proposed of a step of any machine, and sees the details of that one. */
  private static final List<Move> PLAIN =
      Moves.all().stream()
          .filter(Move::plain)
          .filter(move -> move.action() != Action.PROPOSE_WAIVER)
          .toList();

  private final Map<Shape, Running> first = new HashMap<>();
  private int asides;
  private final Map<String, Shape> leaks = new LinkedHashMap<>();

  /** Who sees too much, each with one shape in which it does. */
  Map<String, Shape> leaks() {
    return leaks;
  }

  @Override
  public void at(Exploration.Visit visit, Move move, Move.Outcome outcome) {
    Shape shape = visit.shape();
    CaseState state = visit.state();
    if (!(state instanceof Running running) || !shape.running()) {
      return;
    }
    if (Exploration.ASIDE.contains(move.action()) && !outcome.events().isEmpty()) {
      unmoved(shape, running, move, outcome);
    }
    if (move.action() == Action.OPEN_CASE) {
      Running known = first.putIfAbsent(shape.coarse(), running);
      if (known != null) {
        compare(Shape.of(known), known, shape, running);
      }
    }
  }

  private void compare(Shape known, Running one, Shape shape, Running other) {
    for (Move move : PLAIN) {
      Shape.Part machine = StepMatrix.machine(move.action());
      if (known.part(machine).equals(shape.part(machine))
          && !codes(move, one).equals(codes(move, other))) {
        leaks.putIfAbsent(move.action() + " sees the details of another machine", shape);
      }
    }
  }

  /** All gates before and after are many: one in {@link #SAMPLE} is looked at. */
  private void unmoved(Shape shape, Running running, Move aside, Move.Outcome outcome) {
    if (asides++ % SAMPLE != 0 || !(outcome.after() instanceof Running after)) {
      return;
    }
    Running before = aside.prepared(running).orElseThrow().running();
    for (Move move : PLAIN) {
      if (!Exploration.ASIDE.contains(move.action())
          && !codes(move, before).equals(codes(move, after))) {
        leaks.putIfAbsent(aside.action() + " moves the gate of " + move.action(), shape);
      }
    }
  }

  private static List<String> codes(Move move, Running running) {
    return Gates.against(move.action(), running, move.context(running)).stream()
        .map(Refusal::code)
        .toList();
  }
}
