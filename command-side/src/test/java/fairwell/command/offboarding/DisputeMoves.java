package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CheckDisputeTerm;
import fairwell.command.offboarding.command.CloseDispute;
import fairwell.command.offboarding.command.FileDispute;
import fairwell.command.offboarding.command.RecordDisputeOutcome;
import fairwell.command.offboarding.command.RecordDisputeStep;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.value.Money;
import java.util.List;

/** What may be tried of a formal dispute. */
final class DisputeMoves {

  private static final String JUST_NOW = "that was filed just now";

  private DisputeMoves() {}

  static void addTo(Moves moves) {
    moves.plain(Action.FILE_DISPUTE, c -> file(c));
    moves.plain(Action.RECORD_DISPUTE_STEP, c -> accepted(last(c)));
    moves.series(Action.RECORD_DISPUTE_STEP, JUST_NOW, c -> List.of(file(c), accepted(next(c))));
    moves.plain(Action.RECORD_DISPUTE_OUTCOME, c -> decided(last(c)));
    moves.series(Action.RECORD_DISPUTE_OUTCOME, JUST_NOW, c -> List.of(file(c), decided(next(c))));
    moves.plain(
        Action.CHECK_DISPUTE_TERM,
        c -> new CheckDisputeTerm(CASE, last(c), DisputeTermKind.LAWSUIT));
    moves.plain(Action.CLOSE_DISPUTE, c -> closed(last(c), DisputeEnd.SETTLED));
    moves.series(
        Action.CLOSE_DISPUTE,
        JUST_NOW,
        c -> List.of(file(c), closed(next(c), DisputeEnd.WITHDRAWN)));
    moves.series(
        Action.CLOSE_DISPUTE,
        "that was decided just now",
        c -> List.of(file(c), decided(next(c)), closed(next(c), DisputeEnd.SETTLED)));
  }

  private static FileDispute file(Running c) {
    return new FileDispute(
        CASE,
        next(c),
        DisputeForum.ARBITRATION,
        null,
        Party.EMPLOYEE,
        TODAY,
        null,
        null,
        List.of(new DisputeClaim(DisputeCause.UNLAWFUL_TERMINATION, Money.cny("90000.00"))),
        new Words("no ground"));
  }

  private static RecordDisputeStep accepted(String dispute) {
    return new RecordDisputeStep(CASE, dispute, DisputeStep.ACCEPTED, TODAY, null, null);
  }

  private static RecordDisputeOutcome decided(String dispute) {
    return new RecordDisputeOutcome(
        CASE,
        dispute,
        TODAY,
        TODAY,
        List.of(
            new DisputeAward(
                DisputeCause.UNLAWFUL_TERMINATION, DisputeResult.DISMISSED, null, false)),
        new Words("the ground is proven"),
        null);
  }

  private static CloseDispute closed(String dispute, DisputeEnd how) {
    return new CloseDispute(CASE, dispute, how, TODAY, new Words("over"));
  }

  private static String next(Running c) {
    return "d-" + c.frame().disputes().size();
  }

  private static String last(Running c) {
    return "d-" + (c.frame().disputes().size() - 1);
  }
}
