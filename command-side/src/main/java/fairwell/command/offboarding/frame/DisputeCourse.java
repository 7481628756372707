package fairwell.command.offboarding.frame;

import static fairwell.command.offboarding.frame.DisputeClaims.must;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CloseDispute;
import fairwell.command.offboarding.command.FileDispute;
import fairwell.command.offboarding.frame.FormalDispute.Standing;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which dispute may follow which, and how each may end. */
final class DisputeCourse {

  private static final Set<DisputeEnd> FOR_GOOD =
      EnumSet.of(DisputeEnd.WITHDRAWN, DisputeEnd.SETTLED, DisputeEnd.IN_FORCE);
  private static final int ACCEPTING_DAYS = 5;

  private DisputeCourse() {}

  /**
   * Whether that may still be recorded. An outcome may be put right until another body was asked
   * about it.
   *
   * @param followers the disputes that follow it
   */
  static boolean takes(Action action, FormalDispute dispute, List<FormalDispute> followers) {
    return switch (dispute.standing()) {
      case RUNNING -> true;
      case DECIDED ->
          action == Action.CLOSE_DISPUTE
              || action == Action.RECORD_DISPUTE_OUTCOME && followers.isEmpty();
      case CLOSED -> false;
    };
  }

  /**
   * Makes sure that a body may be asked. A court hears what somebody decided before it, or would
   * not decide.
   *
   * @param before the dispute that is followed; absent for the first
   * @throws Refused with {@link ImpossibleValue}
   */
  static void mustFollow(FileDispute c, @Nullable FormalDispute before) {
    if (before == null) {
      must(
          !c.forum().isCourt() || c.forum() == DisputeForum.FIRST_INSTANCE,
          "follows",
          "the dispute that is contested");
      return;
    }
    must(c.forum().isCourt(), "follows", "nothing but for a court");
    must(opens(before, c), "follows", followedBy(c.forum()));
  }

  /**
   * Whether that body may be asked by that side on that day: something was decided that the side
   * may contest so, the body did not take it up, the commission decided neither on taking it up
   * (LML 29) nor on the matter (LML 43) in time, or a court of second instance sends it back (民事诉讼法
   * 177).
   */
  private static boolean opens(FormalDispute before, FileDispute c) {
    DisputeEnd end = before.end();
    if (end != null && FOR_GOOD.contains(end)) {
      return false;
    }
    return switch (c.forum()) {
      case MEDIATION, ARBITRATION -> false;
      case FIRST_INSTANCE -> opensCourt(before, c);
      case SECOND_INSTANCE ->
          before.forum() == DisputeForum.FIRST_INSTANCE
              && (mayContest(before, c.filedBy()) || end == DisputeEnd.NOT_ACCEPTED);
      case ANNULMENT ->
          c.filedBy() == Party.EMPLOYER
              && before.decision() != null
              && before.decision().contestBy().containsKey(DisputeTermKind.ANNULMENT);
    };
  }

  private static boolean opensCourt(FormalDispute before, FileDispute c) {
    return switch (before.forum()) {
      case MEDIATION, FIRST_INSTANCE -> false;
      case ARBITRATION ->
          mayContest(before, c.filedBy())
              || before.end() == DisputeEnd.NOT_ACCEPTED
              || isLate(before, c.filedOn());
      case SECOND_INSTANCE -> before.standing() == Standing.RUNNING;
      case ANNULMENT -> mayContest(before, c.filedBy());
    };
  }

  private static boolean mayContest(FormalDispute before, Party by) {
    FormalDispute.Decision decision = before.decision();
    return decision != null
        && !decision.contestBy().isEmpty()
        && (by == Party.EMPLOYEE || !decision.forEmployeeAlone());
  }

  private static boolean isLate(FormalDispute before, LocalDate on) {
    LocalDate by =
        before.decideBy() == null ? before.filedOn().plusDays(ACCEPTING_DAYS) : before.decideBy();
    return before.decision() == null && on.isAfter(by);
  }

  private static String followedBy(DisputeForum next) {
    return switch (next) {
      case MEDIATION, ARBITRATION -> "nothing";
      case FIRST_INSTANCE ->
          "an ARBITRATION that was not accepted, not decided in time, or that this side may contest,"
              + " or a SECOND_INSTANCE that is not decided";
      case SECOND_INSTANCE -> "a FIRST_INSTANCE that was not accepted, or that may be contested";
      case ANNULMENT -> "an ARBITRATION that is final for the EMPLOYER, who files";
    };
  }

  /**
   * Makes sure that a dispute may end so on that day. What was decided takes effect when nobody may
   * contest it any more and nobody does (LML 50), what was not is given up, either may be settled,
   * and it goes on where another body was asked; arbitration names no mediation it follows.
   *
   * @param followers the disputes that follow it
   * @throws Refused with {@link ImpossibleValue}
   */
  static void mustEnd(CloseDispute c, FormalDispute dispute, List<FormalDispute> followers) {
    must(mayEnd(c.how(), dispute, followers), "how", ends(dispute, followers));
    if (c.how() == DisputeEnd.IN_FORCE) {
      dispute
          .contestableUntil()
          .ifPresent(last ->
              must(
                  c.closedOn().isAfter(last),
                  "closedOn",
                  "a day after " + last + ", the last to contest it"));
    }
  }

  private static boolean mayEnd(
      DisputeEnd how, FormalDispute dispute, List<FormalDispute> followers) {
    boolean isDecided = dispute.standing() == Standing.DECIDED;
    return switch (how) {
      case SETTLED -> true;
      case CONTINUED -> !followers.isEmpty() || dispute.forum() == DisputeForum.MEDIATION;
      case NOT_ACCEPTED, WITHDRAWN -> !isDecided;
      case IN_FORCE -> isDecided && followers.stream().noneMatch(DisputeCourse::goesOn);
    };
  }

  private static boolean goesOn(FormalDispute follower) {
    return follower.end() == null || follower.end() == DisputeEnd.CONTINUED;
  }

  private static String ends(FormalDispute dispute, List<FormalDispute> followers) {
    return "one of "
        + String.join(
            ", ",
            EnumSet.allOf(DisputeEnd.class).stream()
                .filter(how -> mayEnd(how, dispute, followers))
                .map(Enum::name)
                .toList());
  }
}
