package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Answer the exit interview, as the leaver or by writing down what the leaver said.
 *
 * @param proxyReason why it is not the leaver who writes; absent when it is
 * @param answers at least one; a question may be left out
 */
public record RecordExitInterview(
    @TargetAggregateIdentifier CaseId caseId,
    LocalDate heldOn,
    @Nullable Words proxyReason,
    List<Answer> answers)
    implements InterviewCommand {

  /**
   * An answer.
   *
   * @param question the code of a question that was asked
   * @param score 0 for the worst, 10 for the best
   * @param words what there is to say beside; absent for nothing
   */
  public record Answer(String question, int score, @Nullable Words words) {}

  public RecordExitInterview {
    answers = List.copyOf(answers);
  }
}
