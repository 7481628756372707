package fairwell.kernel.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The questions that leavers are asked. A case keeps those it was asked, whatever is asked later.
 *
 * @param version what the company calls this version, for example {@code 2026-1}
 */
public record ExitQuestionnaire(String version, List<ExitQuestion> questions) {

  /** The most questions: a leaver answers few well, and many not at all. */
  public static final int MOST_QUESTIONS = 20;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");
  private static final int LONGEST_TEXT = 500;

  public ExitQuestionnaire {
    questions = List.copyOf(questions);
    named("version", version);
    if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
      throw new IllegalArgumentException(
          questions.size() + " questions: expected 1 to " + MOST_QUESTIONS);
    }
    Set<String> codes = new HashSet<>();
    for (ExitQuestion question : questions) {
      named("code", question.code());
      if (!codes.add(question.code())) {
        throw new IllegalArgumentException("code " + question.code() + " is there twice");
      }
      said(question.code(), "zh", question.zh());
      said(question.code(), "en", question.en());
    }
  }

  /** The questionnaire of a company that has not said otherwise. */
  public static ExitQuestionnaire standard() {
    return new ExitQuestionnaire(
        "fairwell-1",
        List.of(
            new ExitQuestion(
                "work", "您对工作内容和工作量满意吗？", "How satisfied were you with your work and its amount?"),
            new ExitQuestion("pay", "您对薪酬福利满意吗？", "How satisfied were you with pay and benefits?"),
            new ExitQuestion(
                "growth", "您在这里得到成长和发展机会了吗？", "How far could you grow and develop here?"),
            new ExitQuestion(
                "lead", "您对直接上级的管理满意吗？", "How satisfied were you with how you were led?"),
            new ExitQuestion(
                "farewell", "这次离职办理得公平、清楚吗？", "How fair and clear was this separation?"),
            new ExitQuestion(
                "recommend",
                "您愿意向朋友推荐在这里工作吗？",
                "How likely would you recommend working here to a friend?")));
  }

  private static void named(String field, String value) {
    if (!NAME.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "%s %s: expected %s".formatted(field, value, NAME.pattern()));
    }
  }

  private static void said(String code, String language, String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "%s of %s: expected a text of 1 to %d characters"
              .formatted(language, code, LONGEST_TEXT));
    }
  }
}
