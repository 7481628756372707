package fairwell.command.offboarding.frame;

import static fairwell.command.offboarding.frame.DisputeClaims.must;

import fairwell.command.offboarding.command.FileDispute;
import fairwell.command.offboarding.frame.FormalDispute.Standing;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Which dispute may follow which, and how each may end. */
final class DisputeCourse {

  private DisputeCourse() {}

  /**
   * Makes sure that a body may be asked. A court hears what somebody decided before it, or would
   * not decide.
   *
   * @param before the dispute that is followed; absent for the first
   * @throws Refused with {@link ImpossibleValue}
   */
  static void mustFollow(FileDispute c, @Nullable FormalDispute before) {
    boolean first = c.forum() == DisputeForum.MEDIATION || c.forum() == DisputeForum.ARBITRATION;
    if (before == null) {
      must(
          first || c.forum() == DisputeForum.FIRST_INSTANCE,
          "follows",
          "the dispute that is contested");
      return;
    }
    must(!first, "follows", "nothing but for a court");
    must(before.opens(c.forum(), c.filedBy(), c.filedOn()), "follows", followedBy(c.forum()));
  }

  private static String followedBy(DisputeForum next) {
    return switch (next) {
      case MEDIATION, ARBITRATION -> "nothing";
      case FIRST_INSTANCE ->
          "an ARBITRATION that was not accepted, not decided in time, or that this side may contest";
      case SECOND_INSTANCE -> "a FIRST_INSTANCE that was not accepted, or that may be contested";
      case ANNULMENT -> "an ARBITRATION that is final for the EMPLOYER, who files";
    };
  }

  /**
   * Makes sure that a dispute may end so on that day. What was decided takes effect when nobody may
   * contest it any more (LML 50), what was not is given up, either may be settled, and it goes on
   * where another body was asked; arbitration names no mediation it follows.
   *
   * @throws Refused with {@link ImpossibleValue}
   */
  static void mustEnd(FormalDispute dispute, DisputeEnd how, LocalDate on) {
    must(mayEnd(how, dispute), "how", ends(dispute));
    if (how == DisputeEnd.IN_FORCE) {
      dispute
          .contestableUntil()
          .ifPresent(last ->
              must(
                  on.isAfter(last),
                  "closedOn",
                  "a day after " + last + ", the last to contest it"));
    }
  }

  private static boolean mayEnd(DisputeEnd how, FormalDispute dispute) {
    boolean isDecided = dispute.standing() == Standing.DECIDED;
    return switch (how) {
      case SETTLED -> true;
      case CONTINUED -> dispute.followed() || dispute.forum() == DisputeForum.MEDIATION;
      case NOT_ACCEPTED, WITHDRAWN -> !isDecided;
      case IN_FORCE -> isDecided;
    };
  }

  private static String ends(FormalDispute dispute) {
    return "one of "
        + String.join(
            ", ",
            EnumSet.allOf(DisputeEnd.class).stream()
                .filter(how -> mayEnd(how, dispute))
                .map(Enum::name)
                .toList());
  }
}
