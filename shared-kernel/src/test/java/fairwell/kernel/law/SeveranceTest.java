package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.ending.CompensationBase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Economic compensation: court figures, exam answers and cases worked by hand. */
class SeveranceTest {

  /** A person paid the same wage every month; local averages are high unless a case gives one. */
  private static Line severance(
      Ground ground,
      boolean unlawful,
      String hired,
      String end,
      String wage,
      String localAverage,
      String minimum) {
    Statement statement = settle(ground, unlawful, hired, end, wage, localAverage, minimum);
    return SettlementsTest.line(statement, unlawful ? "unlawfulCompensation" : "severance");
  }

  private static Statement settle(
      Ground ground,
      boolean unlawful,
      String hired,
      String end,
      String wage,
      String localAverage,
      String minimum) {
    LocalDate last = LocalDate.parse(end);
    YearMonth endMonth = YearMonth.from(last);
    YearMonth first = endMonth.minusMonths(12);
    YearMonth hireMonth = YearMonth.from(LocalDate.parse(hired));
    FactStream facts =
        FactStream.hired("CN-BJ", hired, hired)
            .agreed(hired, wage, "0.00")
            .paidMonthly(
                (first.isBefore(hireMonth) ? hireMonth : first).toString(),
                endMonth.toString(),
                wage);
    Terms terms = Terms.of(ground, last);
    Terms used = new Terms(ground, last, last, last, terms.exGratia(), false, unlawful);
    return Settlements.compute(
        facts.facts(), used, GivenFigures.average(localAverage, minimum, last.getYear() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    // The boundary: exactly six months count a whole one.
    "LCL_40_3, 2024-01-01, 2024-06-30, 10000.00, 99999, 2000, 10000.00, 10000.00 × 1",
    "LCL_40_3, 2024-01-01, 2024-06-29, 10000.00, 99999, 2000, 5000.00,  10000.00 × 0.5",
    // Above the cap: the cap and twelve years (exam 2021, 198,000).
    "LCL_40_3, 2008-03-05, 2020-12-01, 20000.00, 5500,  2000, 198000.00, 16500 × 12",
    // Above the cap, short service (exam, 36,000 and 60,000).
    "LCL_40_3, 2017-11-01, 2020-06-30, 13000.00, 4000,  2000, 36000.00, 12000 × 3",
    "LCL_36_EMPLOYER_PROPOSED, 2014-07-01, 2019-06-30, 13000.00, 4000, 2000, 60000.00, 12000 × 5",
    // Equal to the cap is not above it: all years count.
    "LCL_40_3, 2008-03-05, 2020-12-01, 16500.00, 5500,  2000, 214500.00, 16500.00 × 13",
    // One fen more: the cliff.
    "LCL_40_3, 2008-03-05, 2020-12-01, 16500.01, 5500,  2000, 198000.00, 16500 × 12",
    // Below the minimum wage.
    "LCL_40_3, 2023-01-01, 2024-12-31, 1800.00,  9999,  2420, 4840.00, 2420 × 2",
    "LCL_40_3, 2023-01-01, 2024-12-31, 2420.00,  9999,  2420, 4840.00, 2420.00 × 2",
  })
  void followsArticle47(
      Ground ground,
      String hired,
      String end,
      String wage,
      String average,
      String minimum,
      String amount,
      String formula) {
    Line line = severance(ground, false, hired, end, wage, average, minimum);
    assertThat(line.amount().amount()).isEqualByComparingTo(amount);
    assertThat(line.formula()).isEqualTo(formula);
    assertThat(line.flags().contains(Flags.CAPPED))
        .isEqualTo(!formula.startsWith(wage) && !formula.startsWith(minimum));
    assertThat(line.flags().contains(Flags.RAISED_TO_MINIMUM))
        .isEqualTo(formula.startsWith(minimum + " "));
  }

  @ParameterizedTest
  @CsvSource({
    // Rounded once after doubling: 730,100.375 × 2, not 730,100.38 × 2.
    "2010-01-01, 2025-04-01, 47103.25, 1460200.75",
    // Chaoyang court (2022)京0105民初2357号.
    "2008-03-31, 2020-11-04, 7960.73,  206978.98",
    // (2025)京03民终5083号: 6.5 months.
    "2017-04-21, 2023-06-21, 9238.00,  120094.00",
    // Service before 2008 counts in one with the rest.
    "2000-01-01, 2025-12-31, 1000.00,  52000.00",
  })
  void anUnlawfulEndPaysTwiceAndRoundsOnce(String hired, String end, String wage, String amount) {
    Statement statement = settle(Ground.LCL_39, true, hired, end, wage, "99999", "100");
    Line line = SettlementsTest.line(statement, "unlawfulCompensation");
    assertThat(line.amount().amount()).isEqualByComparingTo(amount);
    assertThat(line.articles()).contains("LCL 87", "IR 25");
    assertThat(SettlementsTest.ids(statement)).doesNotContain("severance");
  }

  @ParameterizedTest
  @CsvSource({
    // 17y9m, limited to 12; 18y7m after: 31 months.
    "LCL_36_EMPLOYER_PROPOSED, 1990-03-15, 2026-07-31, 620000.00, 20000.00 × 19 + 20000.00 × 12",
    "LCL_40_2,                 1990-03-15, 2026-07-31, 620000.00, 20000.00 × 19 + 20000.00 × 12",
    // Without the limit: 18 years begun.
    "LCL_40_3,                 1990-03-15, 2026-07-31, 740000.00, 20000.00 × 19 + 20000.00 × 18",
    "LCL_41_1,                 2007-12-31, 2026-07-31, 400000.00, 20000.00 × 19 + 20000.00 × 1",
    // The end of a term gave nothing then.
    "LCL_44_1,                 1990-03-15, 2026-07-31, 380000.00, 20000.00 × 19",
  })
  void serviceBefore2008FollowsTheOlderRules(
      Ground ground, String hired, String end, String amount, String formula) {
    Line line = severance(ground, false, hired, end, "20000.00", "99999", "2540");
    assertThat(line.amount().amount()).isEqualByComparingTo(amount);
    assertThat(line.formula()).isEqualTo(formula);
    assertThat(line.flags()).contains(Flags.PRE_2008_SERVICE);
  }

  @Test
  void theCapBindsTheServiceSince2008Only() {
    Line line =
        severance(Ground.LCL_40_3, false, "2005-01-01", "2026-07-31", "50000.00", "10000", "2540");
    assertThat(line.formula()).isEqualTo("30000 × 12 + 50000.00 × 3");
    assertThat(line.amount().amount()).isEqualByComparingTo("510000.00");
  }

  @Test
  void whereTheOlderRulesWereLocalNothingIsGuessed() {
    Statement statement =
        settle(Ground.LCL_38, false, "1990-03-15", "2026-07-31", "20000.00", "99999", "2540");
    assertThat(statement.unknown()).containsExactly("service:before2008", "severanceTax");
    assertThat(SettlementsTest.ids(statement)).doesNotContain("severance");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-06-30, true",
    "2024-01-01, 2024-06-29, true",
    "2024-01-01, 2024-06-28, false",
    "2024-01-01, 2024-07-01, false",
    "2023-01-01, 2024-12-31, true",
    "2023-01-01, 2025-01-01, true",
    "2023-01-01, 2025-01-02, false",
  })
  void aDayFromAStepIsFlagged(String hired, String end, boolean flagged) {
    Line line = severance(Ground.LCL_40_3, false, hired, end, "9000.00", "99999", "2000");
    assertThat(line.flags().contains(Flags.SERVICE_BOUNDARY)).isEqualTo(flagged);
  }

  @Test
  void theCapIsAQuarterOfTheYearAndRoundsNothing() {
    assertThat(CompensationBase.cap(new BigDecimal("188413"), BigDecimal.valueOf(3)))
        .isEqualByComparingTo("47103.25");
  }

  @Test
  void fewerThanTwelveMonthsAreDividedByTheMonthsWorked() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2025-11-01", "2025-11-01")
            .agreed("2025-11-01", "10000.00", "0.00")
            .paid("2025-11", "9000.00", "0.00")
            .paid("2025-12", "10000.00", "0.00")
            .paid("2026-01", "10000.00", "1000.00")
            .paid("2026-02", "10000.00", "0.00");
    Line line =
        SettlementsTest.line(
            SettlementsTest.settle(facts, SettlementsTest.terms(Ground.LCL_40_3, "2026-03-10")),
            "severance");
    assertThat(line.formula()).isEqualTo("10000.00 × 0.5");
    assertThat(line.flags()).contains(Flags.AVERAGE_UNDER_TWELVE_MONTHS);
  }

  @Test
  void aJoiningMonthStandsForItsDays() {
    // 15 of 30 days in November: 5000 stands for half a month; (5000 + 10000) / 1.5.
    FactStream facts =
        FactStream.hired("CN-BJ", "2025-11-16", "2025-11-16")
            .agreed("2025-11-16", "10000.00", "0.00")
            .paid("2025-11", "5000.00", "0.00")
            .paid("2025-12", "10000.00", "0.00");
    Line line =
        SettlementsTest.line(
            SettlementsTest.settle(facts, SettlementsTest.terms(Ground.LCL_40_3, "2026-01-10")),
            "severance");
    assertThat(line.formula()).isEqualTo("10000.00 × 0.5");
  }

  @Test
  void aMonthDueButNotPaidCountsAtTheAgreedWage() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2020-01-01", "2020-01-01")
            .agreed("2020-01-01", "11000.00", "1000.00")
            .paidMonthly("2025-01", "2026-06", "12000.00");
    Statement statement =
        SettlementsTest.settle(facts, SettlementsTest.terms(Ground.LCL_40_3, "2026-08-31"));
    assertThat(SettlementsTest.ids(statement)).startsWith("wage:2026-07", "wage:2026-08");
    Line line = SettlementsTest.line(statement, "severance");
    assertThat(line.formula()).startsWith("12000.00 × ");
    assertThat(line.flags()).contains(Flags.AVERAGE_HOLDS_UNPAID_MONTH);
    assertThat(line.inputs()).extracting(Input::name).contains("agreedWage:2026-07");
  }

  @Test
  void whoBeganThisMonthHasTheAgreedWageAsAverage() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2026-09-02", "2026-09-02")
            .agreed("2026-09-02", "10000.00", "0.00");
    Statement statement =
        SettlementsTest.settle(facts, SettlementsTest.terms(Ground.LCL_38, "2026-09-18"));
    assertThat(SettlementsTest.amount(statement, "severance")).isEqualTo("5000.00");
    // 2 to 18 September 2026: 13 weekdays.
    assertThat(SettlementsTest.amount(statement, "wage:2026-09")).isEqualTo("5977.01");
  }

  @Test
  void whoBeganLastMonthMayHaveTwoWagesDue() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2026-08-03", "2026-08-03")
            .agreed("2026-08-03", "10000.00", "0.00");
    assertThat(
            SettlementsTest.ids(
                SettlementsTest.settle(facts, SettlementsTest.terms(Ground.LCL_37, "2026-09-18"))))
        .containsExactly(
            "wage:2026-08", "wage:2026-09", "socialInsurance:2026-08", "socialInsurance:2026-09");
  }
}
