package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.MANAGER;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AskExitInterview;
import fairwell.command.offboarding.command.DeclineExitInterview;
import fairwell.command.offboarding.command.RecordExitInterview;
import fairwell.command.offboarding.command.RecordExitInterview.Answer;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.ExitInterviewAsked;
import fairwell.kernel.event.offboarding.ExitInterviewDeclined;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A leaver is asked at the end, and answers, lets somebody write, or declines. */
class ExitInterviewStory {

  private static final String ONE_OF =
      "each question once, of work, pay, growth, lead, farewell, recommend";

  @Test
  void theLeaverAnswersWhatWasAsked() {
    Told lin = asked();
    ExitInterviewAsked asked = (ExitInterviewAsked) lin.events().getFirst();
    assertThat(asked.questionnaire()).isEqualTo(ExitQuestionnaire.standard().version());
    assertThat(asked.questions()).isEqualTo(ExitQuestionnaire.standard().questions());

    lin.when(EMPLOYEE, answers(null, new Answer("pay", 4, new Words("too little")), score("lead")))
        .then(ExitInterviewRecorded.class);
    ExitInterviewRecorded answered = (ExitInterviewRecorded) lin.events().getFirst();
    assertThat(answered.by()).isEqualTo(ConfirmedBy.EMPLOYEE);
    assertThat(answered.questionnaire()).isEqualTo(asked.questionnaire());
    assertThat(answered.leaverScore()).isEqualByComparingTo("6.50");

    lin.when(EMPLOYEE, answers(null, score("pay")))
        .refused(Action.RECORD_EXIT_INTERVIEW.done())
        .when(HR, answers("again", score("pay")))
        .refused(Action.RECORD_EXIT_INTERVIEW.done())
        .when(EMPLOYEE, declined(null))
        .refused(Action.RECORD_EXIT_INTERVIEW.done());
  }

  @Test
  void whoWritesForTheLeaverSaysWhyAndDoesNotHaveTheLastWord() {
    Told lin = asked();
    lin.when(HR, answers(null, score("pay")))
        .refused(impossible("proxyReason", "why it is not the leaver who writes"))
        .when(EMPLOYEE, answers("on my behalf", score("pay")))
        .refused(impossible("proxyReason", "nothing from the leaver"))
        .when(HR, answers("told by phone", score("pay")))
        .then(ExitInterviewRecorded.class);
    assertThat(((ExitInterviewRecorded) lin.events().getFirst()).by()).isEqualTo(ConfirmedBy.PROXY);

    lin.when(HR, answers("told by phone", score("work")))
        .refused(Action.RECORD_EXIT_INTERVIEW.done())
        .when(EMPLOYEE, answers(null, score("work")))
        .then(ExitInterviewRecorded.class);
  }

  @Test
  void whoDeclinesOwesNoReasonAndMayStillAnswer() {
    asked()
        .when(HR, declined(null))
        .refused(impossible("reason", "why it is not the leaver who writes"))
        .when(EMPLOYEE, declined(null))
        .then(ExitInterviewDeclined.class)
        .when(EMPLOYEE, declined(null))
        .refused(Action.DECLINE_EXIT_INTERVIEW.done())
        .when(HR, answers("told by phone", score("farewell")))
        .refused(Action.RECORD_EXIT_INTERVIEW.done())
        .when(EMPLOYEE, answers(null, score("farewell")))
        .then(ExitInterviewRecorded.class);
  }

  @Test
  void aWrongAnswerIsRefusedWhole() {
    asked()
        .when(EMPLOYEE, answers(null))
        .refused(impossible("answers", "an answer to one question at least"))
        .when(EMPLOYEE, answers(null, score("weather")))
        .refused(impossible("answers", ONE_OF))
        .when(EMPLOYEE, answers(null, score("pay"), score("pay")))
        .refused(impossible("answers", ONE_OF))
        .when(EMPLOYEE, answers(null, new Answer("pay", 11, null)))
        .refused(impossible("answers", "a score from 0 to 10"))
        .when(
            EMPLOYEE, new RecordExitInterview(CASE, TODAY.plusDays(1), null, List.of(score("pay"))))
        .refused("impossible-value");
  }

  @Test
  void nobodyIsAskedBeforeNoticeAndNobodyWhoStays() {
    Told lin =
        given(CaseKind.RESIGNATION, Ground.LCL_37)
            .dated(TODAY)
            .when(HR, new AskExitInterview(CASE))
            .missing("give-notice")
            .announced()
            .when(HR, answers("told", score("pay")))
            .missing("ask-exit-interview")
            .when(MANAGER, new AskExitInterview(CASE))
            .refused("role-may-not")
            .done(HR, new AskExitInterview(CASE))
            .when(HR, new AskExitInterview(CASE))
            .refused(Action.ASK_EXIT_INTERVIEW.done())
            .when(NEGOTIATOR, answers("told", score("pay")))
            .refused("role-may-not");
    lin.when(HR, new RescindCase(CASE, RescissionCause.NO_LONGER_INTENDED, new Words("stays")))
        .then(CaseRescinded.class)
        .when(EMPLOYEE, answers(null, score("pay")))
        .refused("case-is-over");
  }

  private static Told asked() {
    return given(CaseKind.RESIGNATION, Ground.LCL_37)
        .dated(TODAY)
        .announced()
        .when(HR, new AskExitInterview(CASE))
        .then(ExitInterviewAsked.class);
  }

  private static Answer score(String question) {
    return new Answer(question, 9, null);
  }

  private static RecordExitInterview answers(@Nullable String proxyReason, Answer... answers) {
    return new RecordExitInterview(
        CASE, TODAY, proxyReason == null ? null : new Words(proxyReason), List.of(answers));
  }

  private static DeclineExitInterview declined(@Nullable String reason) {
    return new DeclineExitInterview(CASE, TODAY, reason == null ? null : new Words(reason));
  }

  private static Refusal impossible(String field, String expected) {
    return new ImpossibleValue(field, expected);
  }
}
