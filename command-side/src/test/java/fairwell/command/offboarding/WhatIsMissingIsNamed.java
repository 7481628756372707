package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.kernel.refusal.CaseIsOver;
import fairwell.kernel.refusal.OutOfOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether each command that comes out of order is told the steps that are missing, and each of them
 * is a step. Only where a case is over does none lead on.
 */
final class WhatIsMissingIsNamed implements Exploration.Look {

  private static final Set<String> STEPS =
      Arrays.stream(Action.values()).map(Action::path).collect(Collectors.toSet());

  private final Set<String> kinds = new TreeSet<>();
  private final Map<String, Shape> unnamed = new TreeMap<>();

  /** The kinds of refusal of order that were met. */
  Set<String> kinds() {
    return kinds;
  }

  /** The refusals that name no step, each with one shape in which they come. */
  Map<String, Shape> unnamed() {
    return unnamed;
  }

  @Override
  public void at(Exploration.Visit visit, Move move, Move.Outcome outcome) {
    if (!(outcome.refusal() instanceof OutOfOrder order)) {
      return;
    }
    kinds.add(order.code());
    check(move, visit.shape(), order);
  }

  private void check(Move move, Shape shape, OutOfOrder order) {
    List<String> missing = order.missing();
    boolean named =
        order instanceof CaseIsOver
            ? missing.isEmpty()
            : !missing.isEmpty()
                && missing.stream().map(step -> step.split(":", 2)[0]).allMatch(STEPS::contains);
    if (!named) {
      unnamed.putIfAbsent(move.action().path() + ": " + order.code() + " " + missing, shape);
    }
  }
}
