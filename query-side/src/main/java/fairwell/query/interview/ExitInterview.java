package fairwell.query.interview;

import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.personal.PersonalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the leaver was asked, and said.
 *
 * @param questionnaire the version that was asked; absent as long as nobody asked
 * @param own whether the reader is the leaver
 * @param mayAnswer whether the reader can answer, or write down what the leaver says
 * @param on the day of the answers, or of declining
 * @param by who wrote them down
 * @param reason why somebody else wrote for the leaver, or why there is no answer
 * @param leaverScore mean of the scores, 0 to 10; absent as long as there are none
 * @param questions as they were asked, each with its answer
 */
public record ExitInterview(
    String caseId,
    long position,
    Standing standing,
    @Nullable String questionnaire,
    boolean own,
    boolean mayAnswer,
    @Nullable LocalDate on,
    @Nullable ConfirmedBy by,
    PersonalText.@Nullable Sealed reason,
    @Nullable BigDecimal leaverScore,
    List<Question> questions) {

  /** What came of it. */
  public enum Standing {
    NOT_ASKED,
    ASKED,
    DECLINED,
    ANSWERED
  }

  /**
   * A question and its answer.
   *
   * @param score 0 for the worst, 10 for the best; absent for one that was left out
   */
  public record Question(
      String code,
      String zh,
      String en,
      @Nullable Integer score,
      PersonalText.@Nullable Sealed words) {}
}
