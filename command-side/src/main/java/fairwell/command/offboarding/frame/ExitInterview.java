package fairwell.command.offboarding.frame;

import fairwell.kernel.event.offboarding.ConfirmedBy;
import java.util.List;

/**
 * The exit interview of a case; holds no answer.
 *
 * @param questionnaire the version that was asked
 * @param questions the codes of its questions
 */
public record ExitInterview(String questionnaire, List<String> questions, Standing standing) {

  /** What came of it. */
  public enum Standing {
    ASKED,
    /** The leaver said no; only the leaver may think better of it. */
    DECLINED,
    DECLINED_BY_PROXY,
    /** The leaver may still answer in person. */
    ANSWERED_BY_PROXY,
    ANSWERED
  }

  public ExitInterview {
    questions = List.copyOf(questions);
  }

  ExitInterview answered(ConfirmedBy by) {
    return new ExitInterview(
        questionnaire,
        questions,
        by == ConfirmedBy.EMPLOYEE ? Standing.ANSWERED : Standing.ANSWERED_BY_PROXY);
  }

  ExitInterview declined(ConfirmedBy by) {
    return new ExitInterview(
        questionnaire,
        questions,
        by == ConfirmedBy.EMPLOYEE ? Standing.DECLINED : Standing.DECLINED_BY_PROXY);
  }
}
