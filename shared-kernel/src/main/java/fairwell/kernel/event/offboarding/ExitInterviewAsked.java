package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.interview.ExitQuestion;
import java.util.List;

/**
 * The leaver was asked for an exit interview. The questions are kept as they were asked.
 *
 * @param questionnaire its version
 */
public record ExitInterviewAsked(
    CaseId caseId, String questionnaire, List<ExitQuestion> questions, ActorId askedBy)
    implements ExitInterviewEvent {
  public ExitInterviewAsked {
    questions = List.copyOf(questions);
  }
}
