package fairwell.query.pages;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.query.caselist.CaseRow;
import fairwell.query.departure.Departures;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One departure of an order.
 *
 * @param caseId absent before its case is open
 * @param tone colour of the state
 * @param blockedBy what it still waits for, in words; nothing of a case that is over
 */
record ShownDeparture(
    String number,
    @Nullable String caseId,
    String unit,
    String kind,
    String ground,
    String state,
    String tone,
    List<String> blockedBy) {

  ShownDeparture {
    blockedBy = List.copyOf(blockedBy);
  }

  static ShownDeparture of(Departures.Row row, Wording words) {
    CaseRow found = row.found();
    String refusal = row.ordered().refusal();
    return new ShownDeparture(
        new EmployeeId(row.ordered().employeeId()).number(),
        found == null ? null : found.id(),
        row.ordered().orgUnit(),
        words.word(row.ordered().kind()),
        words.word(row.ordered().ground()),
        state(found, refusal, words),
        found != null
            ? ListedCase.tone(found.summary().stage())
            : refusal == null ? "quiet" : "bad",
        blockedBy(found, refusal, words));
  }

  private static String state(@Nullable CaseRow found, @Nullable String refusal, Wording words) {
    if (found != null) {
      return words.word(found.summary().stage());
    }
    return refusal == null ? words.text("departures.waiting") : words.text("departures.refused");
  }

  private static List<String> blockedBy(
      @Nullable CaseRow found, @Nullable String refusal, Wording words) {
    List<String> all = new ArrayList<>();
    if (refusal != null) {
      all.add(words.text("departures.refusedWith", refusal));
    }
    if (found == null || found.summary().status().frame() != FrameStatus.OPEN) {
      return all;
    }
    // The last step is the closing itself, which waits for all the others.
    List<Step> steps = Step.of(found.summary().status(), words);
    steps.subList(0, steps.size() - 1).stream()
        .filter(step -> step.state() != Step.State.DONE && step.state() != Step.State.WAIVED)
        .map(step -> words.text("departures.step", step.name(), step.says()))
        .forEach(all::add);
    return all;
  }
}
