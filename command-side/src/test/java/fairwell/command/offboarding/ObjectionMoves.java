package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AnswerObjection;
import fairwell.command.offboarding.command.CompleteRecheck;
import fairwell.command.offboarding.command.RaiseObjection;
import fairwell.command.offboarding.command.RequestRecheck;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.table.Objection.Standing;
import fairwell.kernel.access.Role;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.objection.RecheckResult;
import java.util.List;
import java.util.Map;

/** What the employee objects to, and how it is answered. */
final class ObjectionMoves {

  private ObjectionMoves() {}

  static void addTo(Moves moves) {
    moves.plain(Action.RAISE_OBJECTION, ObjectionMoves::raised);
    moves.plain(
        Action.ANSWER_OBJECTION, c -> new AnswerObjection(CASE, which(c, Standing.RAISED), null));
    moves.series(
        Action.ANSWER_OBJECTION, "that was raised just now", c -> List.of(raised(c), answered(c)));
    moves.plain(
        Action.REQUEST_RECHECK,
        c -> new RequestRecheck(CASE, which(c, Standing.ANSWERED), null, TODAY.plusDays(5)));
    moves.series(
        Action.REQUEST_RECHECK,
        "of an answer given just now",
        c ->
            List.of(
                raised(c),
                answered(c),
                new RequestRecheck(CASE, raised(c).objectionId(), null, TODAY.plusDays(5))));
    moves.plain(
        Action.COMPLETE_RECHECK,
        c -> completed(which(c, Standing.RECHECKING), RecheckResult.CONFIRMED));
    moves.way(
        Action.COMPLETE_RECHECK,
        "with a wrong record",
        c -> completed(which(c, Standing.RECHECKING), RecheckResult.CORRECTED));
    moves.as(
        Action.COMPLETE_RECHECK,
        "by who answered",
        _ -> Moves.ownerAs(Role.FINANCE),
        c -> completed(which(c, Standing.RECHECKING), RecheckResult.CONFIRMED));
  }

  private static RaiseObjection raised(Running c) {
    return new RaiseObjection(
        CASE,
        "q-" + c.table().objections().size(),
        ObjectionKind.UNUSED_LEAVE_PAY,
        null,
        new Words("three times the wage"),
        TODAY);
  }

  private static AnswerObjection answered(Running c) {
    return new AnswerObjection(CASE, raised(c).objectionId(), null);
  }

  private static CompleteRecheck completed(String objection, RecheckResult result) {
    return new CompleteRecheck(CASE, objection, result, new Words("the records of the months"));
  }

  private static String which(Running c, Standing standing) {
    return c.table().objections().entrySet().stream()
        .filter(one -> one.getValue().standing() == standing)
        .map(Map.Entry::getKey)
        .min(String::compareTo)
        .orElse("q-0");
  }
}
