package fairwell.command.offboarding.table;

import static fairwell.command.offboarding.command.Action.RECORD_COMMITMENT;
import static fairwell.command.offboarding.command.Action.REQUEST_EXCEPTION;

import fairwell.kernel.refusal.Refusal;
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
}
