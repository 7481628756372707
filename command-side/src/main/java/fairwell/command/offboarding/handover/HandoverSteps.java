package fairwell.command.offboarding.handover;

import static fairwell.command.offboarding.command.Action.ACCEPT_HANDOVER;
import static fairwell.command.offboarding.command.Action.CONFIRM_HANDOVER;
import static fairwell.command.offboarding.command.Action.DECLINE_HANDOVER;
import static fairwell.command.offboarding.command.Action.NAME_HANDOVER_RECIPIENT;
import static fairwell.command.offboarding.command.Action.PLAN_KNOWLEDGE_TOPIC;
import static fairwell.command.offboarding.command.Action.RECORD_KNOWLEDGE_TRANSFER;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.handover.Handover.Standing;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.refusal.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The order of the steps of a handover, and who has been asked to take something over. */
public final class HandoverSteps {

  private static final List<Refusal> NOTHING = List.of();

  private static final Set<Action> ANSWERS =
      EnumSet.of(ACCEPT_HANDOVER, DECLINE_HANDOVER, CONFIRM_HANDOVER);

  private HandoverSteps() {}

  /**
   * Whether the actor was asked to take something over and this answers it. Nobody is asked before
   * notice, nor when the person stays.
   */
  public static boolean isAnswer(Action action, Running running, Actor actor) {
    return ANSWERS.contains(action) && isAsked(running, actor);
  }

  /** Whether the actor was asked to take something over. */
  public static boolean isAsked(Running running, Actor actor) {
    return running.frame().announced()
        && !running.calledOff()
        && !running.about().isOwnCaseOf(actor)
        && running.handover().names(actor.employee());
  }

  /** What speaks against an answer: that nobody was named, or nobody who could give it. */
  public static List<Refusal> answer(Action action, Handover handover) {
    if (handover.areas().isEmpty()) {
      return List.of(NAME_HANDOVER_RECIPIENT.missing());
    }
    if (action == CONFIRM_HANDOVER
        && handover.hasAny(Standing.NAMED, Standing.DECLINED)
        && !handover.hasAny(Standing.ACCEPTED)) {
      return List.of(ACCEPT_HANDOVER.missing());
    }
    return handover.hasAny(from(action)) ? NOTHING : List.of(action.done());
  }

  /** What speaks against recording that a topic was handed over: that none is open. */
  public static List<Refusal> transfer(Handover handover) {
    if (handover.topics().isEmpty()) {
      return List.of(PLAN_KNOWLEDGE_TOPIC.missing());
    }
    return handover.topics().values().stream().allMatch(Handover.Topic::done)
        ? List.of(RECORD_KNOWLEDGE_TRANSFER.done())
        : NOTHING;
  }

  private static Standing[] from(Action answer) {
    return switch (answer) {
      case ACCEPT_HANDOVER -> new Standing[] {Standing.NAMED, Standing.DECLINED};
      case DECLINE_HANDOVER -> new Standing[] {Standing.NAMED, Standing.ACCEPTED};
      default -> new Standing[] {Standing.ACCEPTED};
    };
  }
}
