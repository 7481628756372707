package fairwell.command.offboarding.frame;

import fairwell.command.offboarding.command.AskExitInterview;
import fairwell.command.offboarding.command.DeclineExitInterview;
import fairwell.command.offboarding.command.InterviewCommand;
import fairwell.command.offboarding.command.RecordExitInterview;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Happened;
import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.ExitInterviewAsked;
import fairwell.kernel.event.offboarding.ExitInterviewDeclined;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded.ExitAnswer;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.interview.LeaverScore;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the leaver is asked and answers. Who answers follows from who acts, so nobody can claim it;
 * whoever writes for the leaver says why.
 */
final class Interviewing {

  private Interviewing() {}

  static List<OffboardingEvent> decide(InterviewCommand command, Frame frame, Context context) {
    return switch (command) {
      case AskExitInterview c -> List.of(ask(c, context));
      case RecordExitInterview c -> List.of(record(c, frame, context));
      case DeclineExitInterview c -> List.of(decline(c, frame, context));
    };
  }

  private static OffboardingEvent ask(AskExitInterview c, Context context) {
    ExitQuestionnaire questionnaire = context.questionnaire();
    return new ExitInterviewAsked(
        c.caseId(), questionnaire.version(), questionnaire.questions(), context.actor().id());
  }

  private static OffboardingEvent record(RecordExitInterview c, Frame frame, Context context) {
    ExitInterview asked = asked(frame);
    ConfirmedBy by = by(frame, context);
    mustSayWhy("proxyReason", c.proxyReason(), by);
    if (by == ConfirmedBy.EMPLOYEE && c.proxyReason() != null) {
      throw new Refused(new ImpossibleValue("proxyReason", "nothing from the leaver"));
    }
    return new ExitInterviewRecorded(
        c.caseId(),
        asked.questionnaire(),
        Happened.on("heldOn", c.heldOn(), context),
        by,
        about(c.proxyReason(), frame),
        answers(c.answers(), asked, frame));
  }

  private static OffboardingEvent decline(DeclineExitInterview c, Frame frame, Context context) {
    asked(frame);
    ConfirmedBy by = by(frame, context);
    mustSayWhy("reason", c.reason(), by);
    return new ExitInterviewDeclined(
        c.caseId(),
        Happened.on("declinedOn", c.declinedOn(), context),
        by,
        about(c.reason(), frame));
  }

  private static List<ExitAnswer> answers(
      List<RecordExitInterview.Answer> given, ExitInterview asked, Frame frame) {
    if (given.isEmpty()) {
      throw new Refused(new ImpossibleValue("answers", "an answer to one question at least"));
    }
    Set<String> answered = new HashSet<>();
    for (RecordExitInterview.Answer answer : given) {
      if (!asked.questions().contains(answer.question()) || !answered.add(answer.question())) {
        throw new Refused(
            new ImpossibleValue(
                "answers", "each question once, of " + String.join(", ", asked.questions())));
      }
      if (answer.score() < LeaverScore.LOWEST || answer.score() > LeaverScore.HIGHEST) {
        throw new Refused(
            new ImpossibleValue(
                "answers",
                "a score from %d to %d".formatted(LeaverScore.LOWEST, LeaverScore.HIGHEST)));
      }
    }
    return given.stream()
        .map(answer ->
            new ExitAnswer(answer.question(), answer.score(), about(answer.words(), frame)))
        .toList();
  }

  private static void mustSayWhy(String field, @Nullable Words why, ConfirmedBy by) {
    if (by == ConfirmedBy.PROXY && why == null) {
      throw new Refused(new ImpossibleValue(field, "why it is not the leaver who writes"));
    }
  }

  private static ConfirmedBy by(Frame frame, Context context) {
    return frame.about().isOwnCaseOf(context.actor()) ? ConfirmedBy.EMPLOYEE : ConfirmedBy.PROXY;
  }

  private static ExitInterview asked(Frame frame) {
    ExitInterview interview = frame.interview();
    if (interview == null) {
      throw new IllegalStateException("the gates let an answer through that nobody asked for");
    }
    return interview;
  }

  private static @Nullable PersonalText about(@Nullable Words words, Frame frame) {
    return words == null ? null : words.about(frame.about().employee());
  }
}
