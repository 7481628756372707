package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CloseMeeting;
import fairwell.command.offboarding.command.OpenMeeting;
import fairwell.command.offboarding.command.RecordMeeting;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.table.Agenda;
import java.util.List;

/** The meetings of the talks. */
final class MeetingMoves {

  private MeetingMoves() {}

  static void addTo(Moves moves) {
    moves.plain(
        Action.RECORD_MEETING,
        c -> new RecordMeeting(CASE, next(c), TODAY, new Words("calm"), List.of()));
    moves.plain(Action.OPEN_MEETING, c -> new OpenMeeting(CASE, next(c), TODAY));
    moves.plain(Action.CLOSE_MEETING, c -> closed(c, points(c, true)));
    moves.way(
        Action.CLOSE_MEETING, "with nothing raised, and why", c -> closed(c, points(c, false)));
    moves.way(Action.CLOSE_MEETING, "with nothing said of the points", c -> closed(c, List.of()));
    moves.series(
        Action.CLOSE_MEETING,
        "that was opened just now",
        c ->
            List.of(
                new OpenMeeting(CASE, next(c), TODAY),
                new CloseMeeting(CASE, next(c), TODAY, new Words("calm"), points(c, true))));
  }

  private static CloseMeeting closed(Running c, List<CloseMeeting.Answered> points) {
    return new CloseMeeting(
        CASE,
        c.table().agenda().open().stream().min(String::compareTo).orElse("m-0"),
        TODAY,
        new Words("calm"),
        points);
  }

  private static List<CloseMeeting.Answered> points(Running c, boolean raised) {
    return c.table().agenda().points().keySet().stream()
        .sorted()
        .map(point ->
            new CloseMeeting.Answered(point, raised, raised ? null : new Words("no time left")))
        .toList();
  }

  private static String next(Running c) {
    Agenda agenda = c.table().agenda();
    return "m-" + (agenda.open().size() + agenda.held().size());
  }
}
