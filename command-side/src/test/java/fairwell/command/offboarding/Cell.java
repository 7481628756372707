package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StepSkipped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can come of one step in one state of its machine, over all states of the others. */
final class Cell {

  private static final Comparator<String> IN_ORDER =
      Comparator.<String>comparingInt(
              step -> Action.named(step.split(":", 2)[0]).map(Action::ordinal).orElse(0))
          .thenComparing(Comparator.naturalOrder());

  private final Set<String> events = new TreeSet<>();
  private final Set<String> refusals = new TreeSet<>();
  private final Set<String> missing = new TreeSet<>(IN_ORDER);

  void add(Move.Outcome outcome) {
    Refusal refusal = outcome.refusal();
    if (refusal == null) {
      events.add(
          outcome.events().isEmpty()
              ? "nothing"
              : outcome.events().stream()
                  .map(Cell::name)
                  .distinct()
                  .collect(Collectors.joining(" + ")));
    } else if (refusal instanceof StepSkipped skipped) {
      skipped.missing().forEach(step -> missing.add(step.split(":", 2)[0]));
    } else {
      refusals.add(say(refusal));
    }
  }

  /** Whether everything that came of the other came of this one too. */
  boolean covers(Cell other) {
    return events.containsAll(other.events)
        && missing.containsAll(other.missing)
        && refusals.containsAll(other.refusals);
  }

  /** The code of a refusal, and the steps that are missing. */
  static String say(Refusal refusal) {
    return refusal instanceof StepSkipped skipped
        ? "step-skipped: "
            + skipped.missing().stream()
                .map(step -> step.split(":", 2)[0])
                .distinct()
                .collect(Collectors.joining(", "))
        : refusal.code();
  }

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    events.forEach(event -> lines.add("→ " + event));
    if (!missing.isEmpty()) {
      lines.add("✗ step-skipped: " + String.join(", ", missing));
    }
    refusals.forEach(refusal -> lines.add("✗ " + refusal));
    return String.join("<br>", lines);
  }

  private static String name(OffboardingEvent event) {
    return event.getClass().getSimpleName();
  }
}
