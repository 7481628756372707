package fairwell.kernel.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Flags;
import fairwell.kernel.law.topic.Calculated;
import fairwell.kernel.law.topic.Topics;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure that should have been renewed by the day asked about is used and flagged. */
class RenewalTest {

  @ParameterizedTest
  @CsvSource({
    "CN-SH, social-insurance-base, max,     2027-06-30, false",
    "CN-SH, social-insurance-base, max,     2027-07-01, true",
    "CN-BJ, minimum-wage,          monthly, 2028-08-31, false",
    "CN-BJ, minimum-wage,          monthly, 2028-09-01, true",
    "CN-BJ, minimum-wage,          monthly, 2025-08-31, false",
    "CN-BJ, housing-fund,          baseMax, 2031-01-01, true",
    "CN-BJ, severance,             capMultiple, 2031-01-01, false",
  })
  void isOverdueFromTheDayANewOneWasExpected(
      String place, String topic, String name, LocalDate on, boolean overdue) {
    Figures law = Figures.of(PolicyPacks.shipped(), new Place(place), on);
    assertThat(law.isOverdue(law.need(topic, name))).isEqualTo(overdue);
  }

  @ParameterizedTest
  @CsvSource({"2026-09, false", "2031-09, true"})
  void theAnswerCarriesTheFlag(String period, boolean flagged) {
    Calculated answer =
        Topics.calculate(
            Topics.named("social_insurance").orElseThrow(),
            "CN-SH",
            LocalDate.of(2026, 9, 30),
            Map.of("wage_base", "50000.00", "period", period),
            PolicyPacks.shipped());
    assertThat(
            answer.computations().stream()
                .anyMatch(one -> one.flags().contains(Flags.FIGURE_OVERDUE)))
        .isEqualTo(flagged);
  }

  @ParameterizedTest
  @CsvSource({"CN-SH"})
  void aFigureThatIsGivenIsNeverOverdue(String place) {
    Figures law =
        Figures.of(PolicyPacks.shipped(), new Place(place), LocalDate.of(2031, 1, 1))
            .with("social-insurance-base", "max", java.math.BigDecimal.TEN);
    assertThat(law.isOverdue(law.need("social-insurance-base", "max"))).isFalse();
  }
}
