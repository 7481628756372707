package fairwell.query.pages;

import fairwell.kernel.offboarding.Stage;
import fairwell.query.caselist.CaseRow;
import fairwell.query.cases.CaseSummary;
import fairwell.query.cases.OpenTasks;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the dashboard.
 *
 * @param name absent when the reader does not need it
 * @param tone colour of the stage
 * @param due the nearest legal act still owed
 * @param items open clearance items
 * @param wanted whether the row belongs to the list; one that no longer does is taken out
 */
record ListedCase(
    String id,
    @Nullable String name,
    String number,
    String position,
    String unit,
    String stage,
    String tone,
    String kind,
    String ground,
    boolean confidential,
    boolean disputed,
    @Nullable Due due,
    int items,
    String last,
    String lastAt,
    boolean wanted) {

  static ListedCase of(
      CaseRow row, boolean wanted, @Nullable String name, LocalDate today, Wording words) {
    CaseSummary summary = row.summary();
    OpenTasks.Deadline next = summary.tasks().next();
    return new ListedCase(
        row.id(),
        name,
        summary.frame().employeeNumber(),
        summary.frame().position(),
        summary.scope().unit(),
        words.word(summary.stage()),
        tone(summary.stage()),
        words.word(summary.frame().kind()),
        words.word(summary.frame().ground()),
        summary.scope().hidden(),
        !summary.settlement().disputedLines().isEmpty(),
        next == null ? null : Due.of(next, today, words),
        summary.tasks().items().size(),
        words.word("event", summary.lastEvent()),
        words.moment(summary.lastEventAt()),
        wanted);
  }

  static String tone(Stage stage) {
    return switch (stage) {
      case DRAFT -> "quiet";
      case APPROVAL, PREPARATION, TALKS, SETTLEMENT, AGREEMENT, HANDOVER -> "now";
      case CLOSED, RETAINED -> "done";
      case RESCINDED -> "quiet";
    };
  }
}
