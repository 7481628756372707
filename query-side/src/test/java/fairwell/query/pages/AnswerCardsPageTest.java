package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.ConductKind;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.objection.AnswerCards;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.objection.Verdict;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.talk.PointTopic;
import fairwell.kernel.value.Money;
import fairwell.query.explanation.FactEntry;
import fairwell.query.negotiation.CardsAtTheTable;
import fairwell.query.negotiation.SpokenPoint;
import fairwell.query.negotiation.SpokenPoint.Piece;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies ready at the table, as its page shows it in both languages. */
class AnswerCardsPageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void showsBenefitsPointsAndCardsWithoutACode(String language) {
    String page = page(language);
    assertThat(page)
        .contains("80,000.00", "mgr.zhu", "exit/opening", "沟通技巧")
        .doesNotContain("??", "{0}", "REFUTED", "REFUSAL", "UNUSED_LEAVE", "last-promotion");
    assertThat(page)
        .contains(
            language.equals("en")
                ? List.of(
                    "not borne out by the records",
                    "There is no record at all",
                    "no record of a promotion",
                    "Refusal of work",
                    "approved by mgr.zhu")
                : List.of("记录不支持该主张", "没有任何记录", "没有晋升的记录", "拒绝工作", "批准人：mgr.zhu"));
  }

  @Test
  void aCardWithoutRecordsSaysSoOnceAndAYearIsNoAmount() {
    long without =
        table().cards().stream().filter(card -> card.verdict() == Verdict.NO_RECORD).count();
    assertThat(page("zh-CN").split("没有任何记录", -1)).hasSize((int) without + 1);
    assertThat(Rendered.words("zh-CN").wordBeforeColon("gap", "leave:2025")).endsWith(" 2025");
  }

  private static String page(String language) {
    return Rendered.part(
        "answer-cards",
        "#answer-cards",
        language,
        "cards",
        words -> ShownCards.of(table(), Opened.NOTHING, words));
  }

  private static CardsAtTheTable table() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2021-03-01", "2021-03-01")
            .agreed("2021-03-01", "12000.00", "0.00")
            .paidMonthly("2025-09", "2026-08", "12000.00");
    facts.add(
        new LeaveTaken(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 5, 6),
            LocalDate.of(2026, 5, 12),
            LeaveKind.ANNUAL,
            new BigDecimal("5"),
            new ActorId("mgr.zhu")));
    facts.add(
        new ConductNoted(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 3, 9),
            ConductKind.REFUSAL,
            PersonalText.stored(FactStream.WHO.value(), "event-1/note", "ZGlnZXN0", "Ym94"),
            null));
    facts.add(
        new HousingFundReported(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 9, 1), Money.cny("80000.00")));
    Terms terms = Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, DAY);
    Statement statement = Settlements.compute(facts.facts(), terms, PolicyPacks.shipped());
    AnswerCards.Basis basis = new AnswerCards.Basis(facts.facts(), DAY, 1, statement);
    return new CardsAtTheTable(
        "C-1",
        1,
        Arrays.stream(ObjectionKind.values()).map(kind -> AnswerCards.of(kind, basis)).toList(),
        facts.events().stream()
            .filter((Recorded event) -> event.event() instanceof ConductNoted)
            .map(FactEntry::of)
            .toList(),
        Benefits.of(facts.facts(), terms, PolicyPacks.shipped()),
        List.of(
            new SpokenPoint(
                "exit/opening", PointTopic.OPENING, true, false, opening(), opening())));
  }

  private static List<Piece> opening() {
    return List.of(
        piece(null, "→ ", List.of(), false),
        piece("last-training", "沟通技巧", List.of(LocalDate.of(2025, 11, 3)), false),
        piece("last-promotion", null, List.of(), true));
  }

  private static Piece piece(
      @Nullable String placeholder, @Nullable String text, List<LocalDate> days, boolean none) {
    return new Piece(placeholder, text, days, null, null, null, List.of(), none);
  }
}
