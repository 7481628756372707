package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.interview.LeaverScore;
import fairwell.kernel.personal.PersonalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The leaver answered. Answers that come later stand in the place of earlier ones.
 *
 * @param questionnaire the version that was asked
 * @param proxyReason why somebody else wrote the answers down; absent when the leaver did
 * @param answers at least one; a question may be left out
 */
public record ExitInterviewRecorded(
    CaseId caseId,
    String questionnaire,
    LocalDate heldOn,
    ConfirmedBy by,
    @Nullable PersonalText proxyReason,
    List<ExitAnswer> answers)
    implements ExitInterviewEvent {

  /**
   * An answer.
   *
   * @param question the code of the question
   * @param score 0 for the worst, 10 for the best
   * @param words what the leaver said; absent for nothing
   */
  public record ExitAnswer(String question, int score, @Nullable PersonalText words) {}

  public ExitInterviewRecorded {
    answers = List.copyOf(answers);
  }

  /** The mean of its scores. */
  public BigDecimal leaverScore() {
    return LeaverScore.of(answers.stream().map(ExitAnswer::score).toList());
  }
}
