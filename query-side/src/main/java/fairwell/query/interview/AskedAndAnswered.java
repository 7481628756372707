package fairwell.query.interview;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.ExitInterviewAsked;
import fairwell.kernel.event.offboarding.ExitInterviewDeclined;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded.ExitAnswer;
import fairwell.kernel.interview.ExitQuestion;
import fairwell.query.interview.ExitInterview.Question;
import fairwell.query.interview.ExitInterview.Standing;
import fairwell.query.store.SealedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the stream of a case says of its exit interview; later answers replace earlier ones. */
final class AskedAndAnswered {

  private final CaseOpened opened;
  private @Nullable ExitInterviewAsked asked;
  private @Nullable ExitInterviewRecorded answered;
  private @Nullable ExitInterviewDeclined declined;
  private boolean stays;
  private long position;

  private AskedAndAnswered(CaseOpened opened) {
    this.opened = opened;
  }

  /** Folded from the whole stream; empty when there is no case. */
  static Optional<AskedAndAnswered> of(List<Recorded> stream) {
    if (stream.isEmpty() || !(stream.getFirst().event() instanceof CaseOpened opened)) {
      return Optional.empty();
    }
    AskedAndAnswered all = new AskedAndAnswered(opened);
    stream.forEach(all::add);
    return Optional.of(all);
  }

  private void add(Recorded recorded) {
    position = recorded.position();
    switch (recorded.event()) {
      case ExitInterviewAsked e -> asked = e;
      case ExitInterviewRecorded e -> answered = e;
      case ExitInterviewDeclined e -> declined = e;
      case CaseRescinded _, EmployeeRetained _ -> stays = true;
      default -> {
        // Nothing else belongs to the interview.
      }
    }
  }

  ExitInterview seenBy(Actor actor) {
    boolean own = opened.employeeId().equals(actor.employee());
    String caseId = opened.caseId().value();
    ExitInterviewAsked questions = asked;
    if (questions == null) {
      return new ExitInterview(
          caseId,
          position,
          Standing.NOT_ASKED,
          null,
          own,
          false,
          null,
          null,
          null,
          null,
          List.of());
    }
    if (answered != null) {
      return new ExitInterview(
          caseId,
          position,
          Standing.ANSWERED,
          questions.questionnaire(),
          own,
          !stays && own && answered.by() == ConfirmedBy.PROXY,
          answered.heldOn(),
          answered.by(),
          SealedText.ofNullable(answered.proxyReason()),
          answered.leaverScore(),
          questions(questions, answered.answers()));
    }
    return new ExitInterview(
        caseId,
        position,
        declined == null ? Standing.ASKED : Standing.DECLINED,
        questions.questionnaire(),
        own,
        !stays && (own || (actor.is(Role.HR) && !isDeclinedInPerson())),
        declined == null ? null : declined.declinedOn(),
        declined == null ? null : declined.by(),
        declined == null ? null : SealedText.ofNullable(declined.reason()),
        null,
        questions(questions, List.of()));
  }

  private boolean isDeclinedInPerson() {
    return declined != null && declined.by() == ConfirmedBy.EMPLOYEE;
  }

  private static List<Question> questions(ExitInterviewAsked asked, List<ExitAnswer> answers) {
    return asked.questions().stream().map(question -> question(question, answers)).toList();
  }

  private static Question question(ExitQuestion asked, List<ExitAnswer> answers) {
    Optional<ExitAnswer> answer =
        answers.stream().filter(one -> one.question().equals(asked.code())).findFirst();
    return new Question(
        asked.code(),
        asked.zh(),
        asked.en(),
        answer.map(ExitAnswer::score).orElse(null),
        answer.map(ExitAnswer::words).map(SealedText::of).orElse(null));
  }
}
