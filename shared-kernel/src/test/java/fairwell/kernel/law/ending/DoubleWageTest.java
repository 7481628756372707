package fairwell.kernel.law.ending;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.ending.Service.Stretch;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LCL 82: the window, its months and days, and what is barred. */
class DoubleWageTest {

  private static final Figures LAW = Explained.law("CN-BJ", "2026-04-01");

  private static Computation twice(
      String first, String last, Map<YearMonth, BigDecimal> days, Optional<String> claimed) {
    return DoubleWage.of(
        new DoubleWage.Question(
            new Stretch(LocalDate.parse(first), LocalDate.parse(last)),
            new BigDecimal("8700.00"),
            days,
            claimed.map(LocalDate::parse)),
        LAW);
  }

  @Test
  void explainsMonthsDaysAndLimitation() {
    assertThat(
            Explained.text(twice("2025-02-15", "2025-06-20", Map.of(), Optional.of("2026-04-01"))))
        .isEqualTo(
            """
            cn.double-wage
            windowFrom = 2025-02-15
            windowTo = 2025-06-20
            theoretical = 36800.00: 8700.00 × 4 + 8700.00 / 21.75 × 5
            timeBarred = 13100.00: 8700.00 × 1 + 8700.00 / 21.75 × 11
            23700.00 CNY: 36800.00 - 13100.00
            given monthlyWage = 8700.00
            pack monthlyPayDays = 21.75
            given claimedOn = 2026-04-01
            packs: cn.pay-days.2025, cn.holidays.2025
            articles: LCL 82, IR 6, IR 7, 法释〔2025〕12号 6, LML 27, 法释〔2025〕12号 20
            """);
  }

  @Test
  void countsTheDaysThatAreStatedByCalendarMonth() {
    Map<YearMonth, BigDecimal> days =
        Map.of(YearMonth.of(2026, 2), new BigDecimal("4.5"), YearMonth.of(2026, 4), BigDecimal.ONE);
    assertThat(Explained.text(twice("2026-02-10", "2026-04-03", days, Optional.empty())))
        .isEqualTo(
            """
            cn.double-wage
            windowFrom = 2026-02-10
            windowTo = 2026-04-03
            theoretical = 10900.00: 8700.00 × 1 + 8700.00 / 21.75 × 5.5
            timeBarred = 0.00
            10900.00 CNY: 10900.00 - 0.00
            given monthlyWage = 8700.00
            pack monthlyPayDays = 21.75
            packs: cn.pay-days.2025
            articles: LCL 82, IR 6, IR 7, 法释〔2025〕12号 6
            """);
  }

  @Test
  void aMonthCutByTheLimitationIsCountedByTheCalendar() {
    // The stated days are those to the end of April; barred is only the time to the 15th.
    Map<YearMonth, BigDecimal> days = Map.of(YearMonth.of(2025, 4), new BigDecimal("20"));
    Computation computation = twice("2025-04-02", "2025-05-31", days, Optional.of("2026-04-16"));
    assertThat(Explained.text(computation))
        .isEqualTo(
            """
            cn.double-wage
            windowFrom = 2025-04-02
            windowTo = 2025-05-31
            theoretical = 16700.00: 8700.00 × 1 + 8700.00 / 21.75 × 20
            timeBarred = 3600.00: 8700.00 × 0 + 8700.00 / 21.75 × 9
            13100.00 CNY: 16700.00 - 3600.00
            given monthlyWage = 8700.00
            pack monthlyPayDays = 21.75
            given claimedOn = 2026-04-16
            packs: cn.pay-days.2025, cn.holidays.2025
            articles: LCL 82, IR 6, IR 7, 法释〔2025〕12号 6, LML 27, 法释〔2025〕12号 20
            """);
  }

  @ParameterizedTest
  @CsvSource({
    // claimed on, barred
    "2026-02-14, 0.00",
    "2026-02-15, 0.00",
    "2026-03-15, 8700.00",
    "2026-05-15, 26100.00",
    "2027-05-15, 26100.00",
  })
  void aYearBeforeTheClaimBarsTheRest(String claimed, String barred) {
    Computation computation = twice("2025-02-15", "2025-05-14", Map.of(), Optional.of(claimed));
    assertThat(computation.answer("timeBarred").orElseThrow().plain()).isEqualTo(barred);
    assertThat(computation.money().amount())
        .isEqualByComparingTo(new BigDecimal("26100.00").subtract(new BigDecimal(barred)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01, ,           2026-03-01, 2025-04-01..2026-02-28",
    "2025-03-01, ,           2025-12-31, 2025-04-01..2025-12-31",
    "2025-03-01, ,           2025-03-31, none",
    "2025-03-01, ,           2025-04-01, 2025-04-01..2025-04-01",
    "2025-03-01, 2025-04-01, 2026-03-01, none",
    "2025-03-01, 2025-04-02, 2026-03-01, 2025-04-01..2025-04-01",
    "2025-03-01, 2026-02-28, 2026-03-01, 2025-04-01..2026-02-27",
    "2025-03-01, 2026-03-01, 2026-03-01, 2025-04-01..2026-02-28",
    "2025-03-01, 2026-09-01, 2026-12-01, 2025-04-01..2026-02-28",
    "2025-01-31, ,           2026-12-01, 2025-02-28..2026-01-30",
  })
  void runsFromTheSecondMonthToTheDayBeforeSigningAtMostElevenMonths(
      LocalDate hired, LocalDate signed, LocalDate through, String window) {
    assertThat(
            DoubleWage.window(new DoubleWage.Employment(hired, signed, through), LAW)
                .map(Stretch::toString)
                .orElse("none"))
        .isEqualTo(window);
  }

  @Test
  void aRefusedOpenEndedContractHasNoLimit() {
    assertThat(
            Explained.text(
                DoubleWage.refusedOpenEnded(
                    new BigDecimal("8700.00"), BigDecimal.valueOf(14), LAW)))
        .isEqualTo(
            """
            cn.double-wage
            121800.00 CNY: 8700.00 × 14
            given monthlyWage = 8700.00
            given months = 14
            articles: LCL 82(2), IR 7
            """);
  }
}
