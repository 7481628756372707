package fairwell.command.offboarding;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to try an action in any case.
 *
 * @param how the circumstance, empty for the plain way
 * @param orders the commands for a case: those before the last only prepare the circumstance
 * @param actor who tries it
 * @param today what is known and which day it is, for an actor
 */
record Move(
    Action action,
    String how,
    Function<Running, List<OffboardingCommand>> orders,
    Function<Running, Actor> actor,
    Function<Actor, Context> today) {

  /**
   * What came of a move.
   *
   * @param prepared the events of the commands before the last
   * @param events of its last command
   * @param refusal absent when it was accepted
   * @param after the case afterwards; as it was when it was refused
   */
  record Outcome(
      List<OffboardingEvent> prepared,
      List<OffboardingEvent> events,
      @Nullable Refusal refusal,
      CaseState after) {}

  Context context(Running running) {
    return today.apply(actor.apply(running));
  }

  /** Tries it on a case; {@code like} is the case whose numbers and items the commands name. */
  Outcome on(CaseState state, Running like) {
    return tried(orders.apply(like), state, like);
  }

  private Outcome tried(List<OffboardingCommand> all, CaseState state, Running like) {
    CaseState now = state;
    List<OffboardingEvent> prepared = new ArrayList<>();
    List<OffboardingEvent> events = List.of();
    try {
      for (OffboardingCommand order : all) {
        prepared.addAll(events);
        events = OffboardingDecider.decide(order, now, context(order, like));
        for (OffboardingEvent event : events) {
          now = OffboardingDecider.evolve(now, event);
        }
      }
    } catch (Refused refused) {
      return new Outcome(List.of(), List.of(), refused.refusal(), state);
    }
    return new Outcome(List.copyOf(prepared), events, null, now);
  }

  /** HR prepares the circumstance. */
  private Context context(OffboardingCommand order, Running like) {
    return order.action() == action ? context(like) : today.apply(Scene.HR);
  }

  /**
   * The case in the circumstance.
   *
   * @param events those that brought it there
   */
  record Prepared(Running running, List<OffboardingEvent> events) {}

  /** All but the last command; empty where one of them is refused. */
  Optional<Prepared> prepared(Running running) {
    List<OffboardingCommand> all = orders.apply(running);
    Outcome before = tried(all.subList(0, all.size() - 1), running, running);
    return before.refusal() == null && before.after() instanceof Running prepared
        ? Optional.of(
            new Prepared(
                prepared,
                Stream.concat(before.prepared().stream(), before.events().stream()).toList()))
        : Optional.empty();
  }

  boolean plain() {
    return how.isEmpty();
  }
}
