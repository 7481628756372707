package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.interview.ExitInterview;
import fairwell.query.interview.ExitInterview.Standing;
import fairwell.query.story.SampleKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form for the leaver, another for who writes for the leaver, and the answers afterwards. */
class ExitInterviewPageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final PersonalText.Sealed SAID =
      new SampleKeys().seal("E-1", "said", "answers/0/words");

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void theLeaverIsAskedInTheOwnLanguageAndMayDecline(String language) {
    String page = page(interview(Standing.ASKED, true, true, null), Opened.NOTHING, language);

    assertThat(page)
        .contains("record-exit-interview", "decline-exit-interview", "value=\"10\"", "2026-09-30")
        .contains(language.equals("en") ? "How satisfied were you with pay" : "您对薪酬福利满意吗？")
        .doesNotContain("??", "{0}", "proxyReason", "fairwell-1");
  }

  @Test
  void whoWritesForTheLeaverIsAskedWhy() {
    assertThat(page(interview(Standing.ASKED, false, true, null), Opened.NOTHING, "en"))
        .contains("proxyReason", "Why it is you who writes this down");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void theAnswersAreShownWithTheScoreAndWithoutAForm(String language) {
    String page =
        page(
            interview(Standing.ANSWERED, false, false, "7.50"),
            new Opened(Set.of(SAID), Map.of(SAID, "奖金说不清")),
            language);

    assertThat(page)
        .contains("7.50", "奖金说不清", language.equals("en") ? "left out" : "未回答")
        .doesNotContain("??", "{0}", "data-command", "EMPLOYEE");
  }

  @Test
  void aTextThatWasErasedIsSaidToBe() {
    assertThat(
            page(
                interview(Standing.ANSWERED, false, false, "7.50"),
                new Opened(Set.of(SAID), Map.of()),
                "en"))
        .contains("(erased or restricted as the law asks)");
  }

  @Test
  void whoeverDeclinedMayStillAnswer() {
    assertThat(page(interview(Standing.DECLINED, true, true, null), Opened.NOTHING, "en"))
        .contains("Declined on", "record-exit-interview")
        .doesNotContain("decline-exit-interview");
  }

  private static ExitInterview interview(
      Standing standing, boolean own, boolean mayAnswer, @Nullable String score) {
    boolean answered = standing == Standing.ANSWERED;
    return new ExitInterview(
        "C-1",
        9,
        standing,
        "fairwell-1",
        own,
        mayAnswer,
        standing == Standing.ASKED ? null : DAY,
        standing == Standing.ASKED ? null : ConfirmedBy.EMPLOYEE,
        answered ? SAID : null,
        score == null ? null : new BigDecimal(score),
        ExitQuestionnaire.standard().questions().stream()
            .map(one ->
                new ExitInterview.Question(
                    one.code(),
                    one.zh(),
                    one.en(),
                    answered && one.code().equals("pay") ? 8 : null,
                    answered && one.code().equals("pay") ? SAID : null))
            .toList());
  }

  private static String page(ExitInterview interview, Opened opened, String language) {
    return Rendered.page(
        "exit-interview",
        language,
        words -> Map.of("interview", ShownInterview.of(interview, opened, words), "today", DAY));
  }
}
