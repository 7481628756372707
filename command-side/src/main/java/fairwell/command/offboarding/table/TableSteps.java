package fairwell.command.offboarding.table;

import static fairwell.command.offboarding.command.Action.ANSWER_OBJECTION;
import static fairwell.command.offboarding.command.Action.CLOSE_MEETING;
import static fairwell.command.offboarding.command.Action.OPEN_MEETING;
import static fairwell.command.offboarding.command.Action.RAISE_OBJECTION;
import static fairwell.command.offboarding.command.Action.RECORD_COMMITMENT;
import static fairwell.command.offboarding.command.Action.REQUEST_EXCEPTION;
import static fairwell.command.offboarding.command.Action.REQUEST_RECHECK;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.table.Objection.Standing;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StepSkipped;
import java.util.List;

/** The order of the steps at the table. */
public final class TableSteps {

  private TableSteps() {}

  /** What speaks against answering a request: that nobody asked. */
  public static List<Refusal> answer(Table table) {
    return table.exceptionAsked() ? List.of() : List.of(REQUEST_EXCEPTION.missing());
  }

  /** What speaks against keeping a promise: that none is open. */
  public static List<Refusal> keep(Table table) {
    return table.promised() ? List.of() : List.of(RECORD_COMMITMENT.missing());
  }

  /** What speaks against answering an objection: that none waits. */
  public static List<Refusal> answerObjection(Table table) {
    return table.objection(Standing.RAISED) ? List.of() : List.of(RAISE_OBJECTION.missing());
  }

  /** What speaks against a recheck: that no answer stands. */
  public static List<Refusal> recheck(Table table) {
    if (table.objection(Standing.ANSWERED)) {
      return List.of();
    }
    return table.objection(Standing.RAISED)
        ? List.of(ANSWER_OBJECTION.missing())
        : table.objection(Standing.RECHECKING)
            ? List.of(REQUEST_RECHECK.done())
            : List.of(Action.missing(RAISE_OBJECTION, ANSWER_OBJECTION));
  }

  /** What speaks against its result: that nobody was asked. */
  public static List<Refusal> completeRecheck(Table table) {
    return table.objection(Standing.RECHECKING) ? List.of() : List.of(REQUEST_RECHECK.missing());
  }

  /** What speaks against recording a talk as held: that its mandatory points are not covered. */
  public static List<Refusal> record(Table table) {
    return table.agenda().uncovered().isEmpty()
        ? List.of()
        : List.of(Action.missing(OPEN_MEETING, CLOSE_MEETING));
  }

  /**
   * What speaks against ending the talks: a meeting that is open, or a mandatory point that no
   * meeting has looked at.
   */
  public static List<Refusal> end(Table table) {
    List<Refusal> open = meetingsClosed(table);
    return open.isEmpty() && table.agenda().hasUnanswered()
        ? List.of(Action.missing(OPEN_MEETING, CLOSE_MEETING))
        : open;
  }

  /** What is missing until no meeting is open: each is named. */
  public static List<Refusal> meetingsClosed(Table table) {
    return table.agenda().open().isEmpty()
        ? List.of()
        : List.of(
            new StepSkipped(
                table.agenda().open().stream()
                    .sorted()
                    .map(meeting -> CLOSE_MEETING.path() + ":" + meeting)
                    .toList(),
                List.of()));
  }

  /** What speaks against closing a meeting: that none is open. */
  public static List<Refusal> close(Table table) {
    return table.agenda().open().isEmpty() ? List.of(OPEN_MEETING.missing()) : List.of();
  }
}
