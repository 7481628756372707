package fairwell.query.negotiation;

import fairwell.kernel.access.Role;
import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.objection.RecheckResult;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the employee objected to, and what was said to it; both sides were there.
 *
 * @param claimed absent when no amount was named
 * @param answers every use of the records, the last one holds
 * @param rechecks the last one may be open
 */
public record Objection(
    String id,
    ObjectionKind kind,
    @Nullable Money claimed,
    PersonalText.Sealed words,
    LocalDate raisedOn,
    List<Answer> answers,
    List<Recheck> rechecks) {

  /** A card that was used: by whom and when. */
  public record Answer(
      AnswerCard card, String by, Instant at, PersonalText.@Nullable Sealed words) {}

  /**
   * A second look at the records.
   *
   * @param done absent as long as it is waited for
   */
  public record Recheck(
      Role owner, LocalDate due, String requestedBy, Instant requestedAt, @Nullable Done done) {

    /** Whether it is waited for although its last day has passed. */
    public boolean overdueOn(LocalDate day) {
      return done == null && day.isAfter(due);
    }
  }

  /** What it found. */
  public record Done(RecheckResult result, PersonalText.Sealed findings, String by, Instant at) {}

  /** Whether a recheck is waited for. */
  public boolean waiting() {
    return !rechecks.isEmpty() && rechecks.getLast().done() == null;
  }

  /** Whether it waits for an answer: the first, or another one because a record was wrong. */
  public boolean open() {
    if (answers.isEmpty()) {
      return true;
    }
    Done last = rechecks.isEmpty() ? null : rechecks.getLast().done();
    return last != null
        && last.result() == RecheckResult.CORRECTED
        && last.at().isAfter(answers.getLast().at());
  }
}
