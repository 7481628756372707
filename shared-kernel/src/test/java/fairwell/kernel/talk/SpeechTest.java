package fairwell.kernel.talk;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.ConductKind;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.FeedbackAccess;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.Promoted;
import fairwell.kernel.event.employee.TrainingTaken;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template speaks of what is recorded, and of nothing else. */
class SpeechTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final String OPENING = "您在去年参加了{last-training}。您也提到过{last-feedback}。我们想帮您找到合适的路。";

  @Test
  void theOpeningIsMadeOfTheTrainingTakenAndTheHelpAskedFor() {
    FactStream facts = person();
    PersonalText words = trainedAndHeard(facts, FeedbackAccess.SHARED);

    List<Spoken> speech = say(OPENING, facts);

    assertThat(speech).noneMatch(Spoken::noRecord);
    assertThat(speech)
        .anySatisfy(said -> {
          assertThat(said.placeholder()).isEqualTo(Placeholder.LAST_TRAINING);
          assertThat(said.text()).isEqualTo("沟通技巧");
          assertThat(said.days()).containsExactly(LocalDate.of(2025, 11, 3));
          assertThat(said.sources()).hasSize(1);
        })
        .anySatisfy(said -> {
          assertThat(said.placeholder()).isEqualTo(Placeholder.LAST_FEEDBACK);
          assertThat(said.words()).isEqualTo(words);
        });
    assertThat(speech.getLast().text()).isEqualTo("我们想帮您找到合适的路。");
  }

  @Test
  void whatIsNotRecordedIsNotSaidAndTheSentenceWithIt() {
    List<Spoken> speech = say(OPENING, person());

    assertThat(speech)
        .containsExactly(
            Spoken.none(Placeholder.LAST_TRAINING),
            Spoken.none(Placeholder.LAST_FEEDBACK),
            Spoken.plain("我们想帮您找到合适的路。"));
  }

  @Test
  void whatWasSaidInConfidenceIsNotSpokenOf() {
    FactStream facts = person();
    trainedAndHeard(facts, FeedbackAccess.RESTRICTED);

    assertThat(say("You said {last-feedback}.", facts))
        .containsExactly(Spoken.none(Placeholder.LAST_FEEDBACK));
  }

  @ParameterizedTest
  @EnumSource(Placeholder.class)
  void everyPlaceholderNeedsARecordAndNamesWhereItIsFrom(Placeholder asked) {
    assertThat(new RecordsToSpeakOf(EmployeeFacts.none(), DAY, null, null).of(asked))
        .isEqualTo(Spoken.none(asked));

    Spoken said = records(everything()).of(asked);
    assertThat(said.noRecord()).isFalse();
    assertThat(said.placeholder()).isEqualTo(asked);
    boolean ofTheSettlement =
        switch (asked) {
          case COMPENSATION, LEGAL_END, UNEMPLOYMENT_MONTHS -> true;
          default -> false;
        };
    assertThat(said.sources().isEmpty()).isEqualTo(ofTheSettlement);
    assertThat(
            said.text() != null
                || said.words() != null
                || said.number() != null
                || said.amount() != null
                || !said.days().isEmpty())
        .isTrue();
  }

  @Test
  void everyPlaceholderOfATextIsFound() {
    assertThat(TemplateText.placeholders("a {last-training} b {nobody-knows}{x}"))
        .containsExactly("last-training", "nobody-knows", "x");
    assertThat(Placeholder.of("nobody-knows")).isEmpty();
    assertThat(Arrays.stream(Placeholder.values()).map(Placeholder::code))
        .allMatch(code -> Placeholder.of(code).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"...先说一句。再说一句", "!", "一句", "？您好！ 谢谢。 "})
  void nothingOfATextIsLeftOut(String text) {
    String pieces =
        TemplateText.sentences(text).stream()
            .flatMap(List::stream)
            .map(piece -> ((TemplateText.Piece.Plain) piece).text())
            .collect(Collectors.joining());
    assertThat(pieces).isEqualTo(text);
  }

  private static List<Spoken> say(String text, FactStream facts) {
    return Speech.of(text, records(facts)::of);
  }

  private static RecordsToSpeakOf records(FactStream facts) {
    Terms terms = Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, DAY);
    return new RecordsToSpeakOf(
        facts.facts(),
        DAY,
        Settlements.compute(facts.facts(), terms, PolicyPacks.shipped()),
        Benefits.of(facts.facts(), terms, PolicyPacks.shipped()));
  }

  private static PersonalText trainedAndHeard(FactStream facts, FeedbackAccess access) {
    facts.add(
        new TrainingTaken(
            FactStream.WHO, facts.key(), LocalDate.of(2025, 11, 3), "沟通技巧", new BigDecimal("8")));
    PersonalText words = PersonalText.plain(FactStream.WHO.value(), "希望有人带教");
    facts.add(
        new FeedbackGiven(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 2, 1), "talk", words, access));
    return words;
  }

  private static FactStream everything() {
    FactStream facts = person().leaveTaken("2026-05-06", LeaveKind.ANNUAL, "1");
    trainedAndHeard(facts, FeedbackAccess.SHARED);
    facts.add(
        new PositionAssigned(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2021, 3, 1),
            "Store 12",
            "Clerk",
            "P3",
            false,
            null));
    facts.add(new Promoted(FactStream.WHO, facts.key(), LocalDate.of(2024, 1, 1), "P3", "P4"));
    facts.add(
        new PerformanceRated(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 1, 10),
            "2025",
            "B",
            new BigDecimal("71")));
    facts.add(
        new ConductNoted(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 3, 9),
            ConductKind.REFUSAL,
            PersonalText.plain(FactStream.WHO.value(), "refused"),
            null));
    facts.add(
        new HousingFundReported(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 9, 1), Money.cny("80000.00")));
    for (int month = 1; month <= 8; month++) {
      facts.contributed(
          "2026-0" + month, ContributionKind.UNEMPLOYMENT, "12000.00", "60.00", "60.00");
      facts.contributed(
          "2025-0" + month, ContributionKind.UNEMPLOYMENT, "12000.00", "60.00", "60.00");
    }
    return facts;
  }

  private static FactStream person() {
    return FactStream.hired("CN-BJ", "2021-03-01", "2021-03-01")
        .agreed("2021-03-01", "12000.00", "0.00")
        .paidMonthly("2025-09", "2026-08", "12000.00");
  }
}
