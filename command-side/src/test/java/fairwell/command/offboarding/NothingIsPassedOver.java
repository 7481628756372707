package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.refusal.CaseIsOver;
import fairwell.kernel.refusal.CompensationWaitsForHandover;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.UnionNotHeard;
import fairwell.kernel.refusal.WaiverExpired;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether any event happens before what has to come before it was done, or waived by an event. That
 * this would be noticed is shown in the same go: wherever one gate alone holds a step up, it is
 * taken out, and what the decider then does has to be objected to.
 */
final class NothingIsPassedOver implements Exploration.Look {

  /** In so many cases a gate that is taken out has to be missed; then it is believed. */
  private static final int OFTEN = 50;

  private static final String WITHOUT = " without ";

  private final Map<String, List<Action>> passedOver = new TreeMap<>();
  private final Map<String, Integer> caught = new TreeMap<>();
  private final Map<String, List<Action>> unnoticed = new TreeMap<>();
  private long checked;

  /** What happened before its time, each with one way there. */
  Map<String, List<Action>> passedOver() {
    return passedOver;
  }

  /** The gates that were each taken out alone and missed, as a table. */
  String text() {
    StringBuilder page = new StringBuilder();
    page.append("\n## Gates that would be missed\n\n");
    page.append(
        "What has to be done, or waived by an event, before each event is written down a\n");
    page.append(
        "second time, from the law and the process. No event of any way through a case comes\n");
    page.append(
        "before its time. Each gate here was taken out where it alone held a step up, and what\n");
    page.append("the decider then did was objected to.\n\n");
    page.append("| step | held up by nothing but |\n|---|---|\n");
    Map<String, List<String>> bySteps = new TreeMap<>();
    for (String gate : caught.keySet()) {
      String[] parts = gate.split(WITHOUT);
      bySteps.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add("`" + parts[1] + "`");
    }
    bySteps.forEach(
        (step, gates) -> page.append("| `" + step + "` | " + String.join(", ", gates) + " |\n"));
    return page.toString();
  }

  /** The gates whose loss nobody noticed, each with one way there. */
  Map<String, List<Action>> unnoticed() {
    return unnoticed;
  }

  /** How many events were looked at. */
  long checked() {
    return checked;
  }

  @Override
  public void at(Exploration.Visit visit, Move move, Move.Outcome outcome) {
    EventsBefore before = visit.before();
    if (outcome.refusal() == null) {
      LocalDate today = move.context(Exploration.like(visit.state())).today();
      EventsBefore now = before.then(move.action(), outcome.prepared());
      for (OffboardingEvent event : outcome.events()) {
        checked++;
        objection(event, now, move.action(), today)
            .ifPresent(duty ->
                passedOver.putIfAbsent(name(event) + " although not: " + duty, before.path()));
        now = now.then(move.action(), List.of(event));
      }
    } else if (visit.state() instanceof Running running) {
      takeOut(running, before, move, outcome.refusal());
    }
  }

  private static Optional<String> objection(
      OffboardingEvent event, EventsBefore before, Action by, LocalDate today) {
    return RequiredSteps.before(
            event,
            before.isByAgreement(),
            before.isEndedByOthers(),
            before.isRetained(),
            by == Action.RESCIND_CASE)
        .stream()
        .filter(duty -> before.missing(duty, event, today))
        .map(Duty::words)
        .findFirst();
  }

  private void takeOut(Running running, EventsBefore before, Move move, Refusal refusal) {
    List<String> gates = gates(refusal);
    String gate = move.action().path() + WITHOUT + gates.getFirst();
    List<OffboardingCommand> orders = move.orders().apply(running);
    if (isAboutFacts(move) || gates.size() > 1 || caught.getOrDefault(gate, 0) >= OFTEN) {
      return;
    }
    Context context = move.context(running);
    Optional<Move.Prepared> prepared = move.prepared(running);
    if (prepared.isEmpty()) {
      return;
    }
    Running held = prepared.get().running();
    OffboardingCommand order = orders.getLast();
    if (Gates.against(order, held, context).size() > 1) {
      return;
    }
    List<OffboardingEvent> events = ungated(order, held, context);
    EventsBefore now = before.then(move.action(), prepared.get().events());
    for (OffboardingEvent event : events) {
      if (objection(event, now, move.action(), context.today()).isPresent()) {
        caught.merge(gate, 1, Integer::sum);
        return;
      }
      now = now.then(move.action(), List.of(event));
    }
    if (!events.isEmpty()) {
      unnoticed.putIfAbsent(gate, before.path());
    }
  }

  /** Whether the report names what the records show by now is no matter of steps. */
  private static boolean isAboutFacts(Move move) {
    return move.action() == Action.START_TALKS && !move.plain();
  }

  /** What a decider without its gates does; nothing where it cannot do anything. */
  private static List<OffboardingEvent> ungated(
      OffboardingCommand order, Running running, Context context) {
    try {
      return OffboardingDecider.ungated(order, running, context);
    } catch (Refused | IllegalStateException | NoSuchElementException cannot) {
      return List.of();
    }
  }

  /** The gates behind a refusal, as far as they are a matter of steps. */
  private static List<String> gates(Refusal refusal) {
    return switch (refusal) {
      case StepSkipped skipped ->
          skipped.missing().stream().map(step -> step.split(":", 2)[0]).distinct().toList();
      case CaseIsOver _,
          UnionNotHeard _,
          SettlementStale _,
          CompensationWaitsForHandover _,
          WaiverExpired _ ->
          List.of(refusal.code());
      default -> List.of("", "no matter of steps");
    };
  }

  private static String name(OffboardingEvent event) {
    return event.getClass().getSimpleName();
  }
}
