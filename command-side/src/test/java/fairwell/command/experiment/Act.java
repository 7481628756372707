package fairwell.command.experiment;

import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that people do in a case, with one command or several.
 *
 * @param name see {@link Acts}
 * @param day how many days after the opening its turn comes
 * @param miss how it may come about that nobody thinks of it then
 * @param next what is to be commanded next; empty when it is done
 */
record Act(String name, int day, Miss miss, Function<Moment, Optional<Order>> next) {

  /** How an act may be missed. */
  enum Miss {
    /** A machine or the other side brings it about. */
    NEVER,
    /** A person has to remember it. */
    FORGOTTEN,
    /** A negotiator has to want to ask. */
    UNASKED
  }

  /** Where an act is done: the case, and whether a refusal had to name it first. */
  record Moment(Running running, boolean missed) {}

  /** Somebody tries something. */
  record Order(Actor actor, OffboardingCommand command) {}
}
