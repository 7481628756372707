package fairwell.query.pages;

import fairwell.kernel.interview.LeaverScore;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.interview.ExitInterview;
import fairwell.query.interview.ExitInterview.Standing;
import fairwell.query.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An exit interview as its page shows it.
 *
 * @param state where it stands, in words
 * @param reason why somebody else wrote, or why there is no answer; absent for nothing
 * @param score the leaver score; absent as long as there is none
 * @param own whether the reader is the leaver
 * @param mayAnswer whether there is a form to answer
 * @param mayDecline whether declining is a choice
 * @param answered whether there are answers to be shown
 * @param scale the scores there are
 */
public record ShownInterview(
    String caseId,
    String state,
    @Nullable String reason,
    @Nullable String score,
    boolean own,
    boolean mayAnswer,
    boolean mayDecline,
    boolean answered,
    List<Integer> scale,
    List<ShownQuestion> questions) {

  /** A question in the language of the reader, and its answer. */
  public record ShownQuestion(
      String code, String text, @Nullable Integer score, @Nullable String words) {}

  static ShownInterview of(ExitInterview interview, Opened opened, Wording words) {
    return new ShownInterview(
        interview.caseId(),
        state(interview, words),
        said(interview.reason(), opened, words),
        interview.leaverScore() == null ? null : words.number(interview.leaverScore()),
        interview.own(),
        interview.mayAnswer(),
        interview.mayAnswer() && interview.standing() == Standing.ASKED,
        interview.standing() == Standing.ANSWERED,
        IntStream.rangeClosed(LeaverScore.LOWEST, LeaverScore.HIGHEST).boxed().toList(),
        interview.questions().stream()
            .map(one ->
                new ShownQuestion(
                    one.code(),
                    words.either(List.of(one.zh(), one.en())),
                    one.score(),
                    said(one.words(), opened, words)))
            .toList());
  }

  /** The personal texts that {@link #of} would show. */
  static List<PersonalText.Sealed> texts(ExitInterview interview) {
    return Stream.concat(
            Stream.ofNullable(interview.reason()),
            interview.questions().stream()
                .map(ExitInterview.Question::words)
                .filter(Objects::nonNull))
        .distinct()
        .toList();
  }

  private static String state(ExitInterview interview, Wording words) {
    if (interview.on() == null || interview.by() == null) {
      return interview.standing() == Standing.NOT_ASKED
          ? words.text("interview.notAsked")
          : words.text("interview.asked");
    }
    String on = words.day(interview.on());
    String by = words.word(interview.by());
    return interview.standing() == Standing.DECLINED
        ? words.text("interview.declined", on, by)
        : words.text("interview.answered", on, by);
  }

  private static @Nullable String said(
      PersonalText.@Nullable Sealed text, Opened opened, Wording words) {
    return text == null ? null : opened.say(text, words);
  }
}
