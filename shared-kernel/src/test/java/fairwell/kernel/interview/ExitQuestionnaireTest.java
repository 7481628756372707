package fairwell.kernel.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Few questions, each with a name and a text in both languages; and the mean of their scores. */
class ExitQuestionnaireTest {

  private static final ExitQuestion PAY = new ExitQuestion("pay", "薪酬？", "Pay?");

  @Test
  void theStandardOneIsSound() {
    ExitQuestionnaire standard = ExitQuestionnaire.standard();

    assertThat(standard.version()).isEqualTo("fairwell-1");
    assertThat(standard.questions()).hasSize(6).allMatch(one -> one.zh().endsWith("？"));
  }

  @Test
  void anUnsoundOneSaysWhatIsWrong() {
    refused("", List.of(PAY), "version : expected");
    refused("2026 1", List.of(PAY), "version 2026 1: expected");
    refused("1", List.of(), "0 questions: expected 1 to 20");
    refused("1", Collections.nCopies(21, PAY), "21 questions: expected 1 to 20");
    refused("1", List.of(PAY, PAY), "code pay is there twice");
    refused("1", List.of(new ExitQuestion("Pay", "薪酬？", "Pay?")), "code Pay: expected");
    refused("1", List.of(new ExitQuestion("pay", " ", "Pay?")), "zh of pay: expected");
    refused("1", List.of(new ExitQuestion("pay", "薪酬？", "x".repeat(501))), "en of pay: expected");
  }

  @Test
  void theScoreIsTheMeanRoundedHalfUp() {
    assertThat(LeaverScore.of(List.of(10))).isEqualByComparingTo("10.00");
    assertThat(LeaverScore.of(List.of(0, 0, 1))).isEqualByComparingTo("0.33");
    assertThat(LeaverScore.of(List.of(7, 8, 9, 8, 8, 8, 8, 9))).isEqualByComparingTo("8.13");
  }

  private static void refused(String version, List<ExitQuestion> questions, String says) {
    assertThatThrownBy(() -> new ExitQuestionnaire(version, questions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(says);
  }
}
