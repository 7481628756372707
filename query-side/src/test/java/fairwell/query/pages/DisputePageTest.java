package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.personal.PersonalText;
import fairwell.query.dispute.CaseDisputes;
import fairwell.query.dispute.DisputeEvents;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Formal disputes on the page of a case: what has to be done, until when, and all that is on file.
 */
class DisputePageTest {

  @Test
  void firstWhatHasToBeDoneAndUntilWhen() {
    String page = page(DisputeEvents.seenOnceDecided(), LocalDate.of(2026, 4, 20), "en");

    assertThat(page)
        .contains(
            "If the employer contests the decision: claim to a court, by April 30, 2026 (in 10 d)",
            "application to set the award aside, by May 15, 2026 (in 25 d)",
            "Decided on April 10, 2026, served on the employer on April 15, 2026",
            "Final for the employer (Labour Dispute Mediation and Arbitration Law, art. 47)",
            "Partly upheld",
            "Text of reasons");
  }

  @Test
  void theNewestStandsFirstAndSaysWhatItFollows() {
    String page = page(DisputeEvents.seenBeforeTheCourt(), LocalDate.of(2026, 5, 10), "zh-CN");

    assertThat(page)
        .contains(
            "待办：一审答辩，最迟 2026年5月10日（今天到期）",
            "最后一日为休息日，依法顺延至2026年5月11日",
            "承接争议：arb-one",
            "后续争议：court-one",
            "案号：Text of fileNumber");
    assertThat(page.indexOf("一审（court-one）")).isLessThan(page.indexOf("劳动仲裁（arb-one）"));
  }

  @Test
  void onceEveryDayIsOverItCanBeClosed() {
    assertThat(page(DisputeEvents.seenOnceDecided(), LocalDate.of(2026, 6, 1), "en"))
        .contains("All days are over")
        .doesNotContain("fw-note");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everythingIsSaidInWords(String language) {
    assertThat(page(DisputeEvents.seenBeforeTheCourt(), LocalDate.of(2026, 5, 1), language))
        .contains("45,000.00", "12,000.00", "90,000.00")
        .doesNotContain("??", "{0}", "ARBITRATION", "UPHELD", "UNLAWFUL", "RUNNING", "DONE", "LML");
  }

  @Test
  void whatWasErasedIsSaidToBe() {
    CaseDisputes all = DisputeEvents.seenOnceDecided();
    assertThat(
            part(
                all,
                new Opened(Set.copyOf(ShownDispute.texts(all)), Map.of()),
                LocalDate.EPOCH,
                "en"))
        .contains("(erased or restricted as the law asks)");
  }

  @Test
  void withoutADisputeThereIsNothingButItsPlace() {
    assertThat(Rendered.part("disputes", "disputes", "en", "disputes", _ -> null))
        .contains("case-disputes")
        .doesNotContain("fw-card");
  }

  private static String page(CaseDisputes all, LocalDate today, String language) {
    Map<PersonalText.Sealed, String> texts = new HashMap<>();
    ShownDispute.texts(all)
        .forEach(text -> texts.put(text, "Text of " + text.in().substring("event/".length())));
    Opened opened = new Opened(texts.keySet(), texts);
    return part(all, opened, today, language);
  }

  private static String part(CaseDisputes all, Opened opened, LocalDate today, String language) {
    return Rendered.part(
        "disputes",
        "disputes",
        language,
        "disputes",
        words -> ShownDispute.of(all, today, opened, words));
  }
}
