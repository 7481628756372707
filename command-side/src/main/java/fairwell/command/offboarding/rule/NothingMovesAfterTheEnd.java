package fairwell.command.offboarding.rule;

import static fairwell.command.offboarding.command.Action.ASK_EXIT_INTERVIEW;
import static fairwell.command.offboarding.command.Action.CHECK_DEADLINE;
import static fairwell.command.offboarding.command.Action.CHECK_FOLLOW_UP;
import static fairwell.command.offboarding.command.Action.CHECK_OFFER;
import static fairwell.command.offboarding.command.Action.CLOSE_CASE;
import static fairwell.command.offboarding.command.Action.COMPLETE_FOLLOW_UP;
import static fairwell.command.offboarding.command.Action.DECLINE_EXIT_INTERVIEW;
import static fairwell.command.offboarding.command.Action.PLAN_FOLLOW_UP;
import static fairwell.command.offboarding.command.Action.RECORD_ACCESS;
import static fairwell.command.offboarding.command.Action.RECORD_DEADLINE_MET;
import static fairwell.command.offboarding.command.Action.RECORD_EXIT_INTERVIEW;
import static fairwell.command.offboarding.command.Action.RECORD_SEPARATION_REPORT;
import static fairwell.command.offboarding.command.Action.RESCIND_CASE;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.CaseIsOver;
import fairwell.kernel.refusal.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * After the end only what belongs after it: legal acts that are owed, follow-ups, the access that
 * is still to be cut or given back, what the leaver has to say, a formal dispute, and that the end
 * itself is undone, as a court may order.
 */
public record NothingMovesAfterTheEnd(Action action) implements Rule {

  private static final Set<Action> AFTER_RESCISSION =
      EnumSet.of(
          CHECK_DEADLINE,
          CHECK_OFFER,
          CHECK_FOLLOW_UP,
          PLAN_FOLLOW_UP,
          COMPLETE_FOLLOW_UP,
          RECORD_ACCESS);
  private static final Set<Action> AFTER_STAYING =
      EnumSet.of(
          CHECK_DEADLINE,
          CHECK_OFFER,
          CHECK_FOLLOW_UP,
          PLAN_FOLLOW_UP,
          COMPLETE_FOLLOW_UP,
          RECORD_ACCESS,
          RECORD_SEPARATION_REPORT);
  private static final Set<Action> AFTER_CLOSING =
      EnumSet.of(
          CHECK_DEADLINE,
          CHECK_OFFER,
          CHECK_FOLLOW_UP,
          PLAN_FOLLOW_UP,
          COMPLETE_FOLLOW_UP,
          RECORD_SEPARATION_REPORT,
          RECORD_ACCESS,
          RECORD_DEADLINE_MET,
          RESCIND_CASE,
          ASK_EXIT_INTERVIEW,
          RECORD_EXIT_INTERVIEW,
          DECLINE_EXIT_INTERVIEW);
  private static final Set<Action> WHEN_RETAINED =
      EnumSet.of(
          CHECK_DEADLINE,
          CHECK_OFFER,
          CHECK_FOLLOW_UP,
          PLAN_FOLLOW_UP,
          COMPLETE_FOLLOW_UP,
          RECORD_ACCESS,
          CLOSE_CASE,
          RESCIND_CASE);

  @Override
  public String restsOn() {
    return "house: an end is an end";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return switch (running.frame().status()) {
      case RESCINDED -> unless(AFTER_RESCISSION, "rescinded");
      case CLOSED -> unless(running.calledOff() ? AFTER_STAYING : AFTER_CLOSING, "closed");
      case OPEN ->
          running.negotiation() instanceof Negotiation.Retained
              ? unless(WHEN_RETAINED, "retained")
              : List.of();
    };
  }

  private List<Refusal> unless(Set<Action> allowed, String how) {
    return allowed.contains(action) || action.ofDispute()
        ? List.of()
        : List.of(new CaseIsOver(how));
  }
}
