package fairwell.kernel.law;

import static fairwell.kernel.law.SettlementsTest.amount;
import static fairwell.kernel.law.SettlementsTest.ids;
import static fairwell.kernel.law.SettlementsTest.line;
import static fairwell.kernel.law.SettlementsTest.settle;
import static fairwell.kernel.law.SettlementsTest.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wages, overtime, bonus, leave pay and tax of the last month. */
class LastWagesTest {

  private static FactStream person(String wage) {
    return FactStream.hired("CN-BJ", "2016-01-01", "2016-01-01")
        .agreed("2016-01-01", wage, "0.00")
        .paidMonthly("2025-09", "2026-08", wage);
  }

  private static Statement resigns(FactStream facts, String end) {
    return settle(facts, terms(Ground.LCL_37, end));
  }

  private static FactStream week(
      FactStream facts, String on, String weekday, String restDay, String holiday) {
    return facts.add(
        new WorkWeekRecorded(
            FactStream.WHO,
            facts.key(),
            LocalDate.parse(on),
            new BigDecimal("40"),
            new BigDecimal(weekday),
            new BigDecimal(restDay),
            new BigDecimal(holiday)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 459.77",
    "2026-09-05, 1839.08",
    "2026-09-29, 9655.17",
    // Full month: the agreed wage, not 22 days.
    "2026-09-30, 10000.00",
  })
  void aPartOfAMonthIsCountedUp(String end, String wage) {
    assertThat(amount(resigns(person("10000.00"), end), "wage:2026-09")).isEqualTo(wage);
  }

  @Test
  void aChangeOfPayOrLeaveInTheMonthIsFlagged() {
    FactStream facts =
        person("10000.00")
            .agreed("2026-09-10", "12000.00", "0.00")
            .leaveTaken("2026-09-15", LeaveKind.PERSONAL, "1");
    Line wage = line(resigns(facts, "2026-09-30"), "wage:2026-09");
    assertThat(wage.amount()).isEqualTo(Money.cny("12000.00"));
    assertThat(wage.flags()).containsExactly(Flags.WAGE_CHANGED_IN_MONTH, Flags.LEAVE_IN_PERIOD);

    Line before =
        line(
            resigns(
                person("10000.00")
                    .agreed("2026-09-01", "12000.00", "0.00")
                    .leaveTaken("2026-09-15", LeaveKind.ANNUAL, "1"),
                "2026-09-30"),
            "wage:2026-09");
    assertThat(before.flags()).isEmpty();
  }

  @Test
  void overtimeOfTheMonthsDueIsPaidByClass() {
    FactStream facts = person("10875.00");
    week(facts, "2026-08-31", "5", "0", "0");
    week(facts, "2026-09-07", "10", "16", "0");
    week(facts, "2026-09-21", "0", "0", "8");
    Line overtime = line(resigns(facts, "2026-09-30"), "overtime");
    // Hour 62.50: 10 × 1.5, 16 × 2, 8 × 3; the week that began in a paid month is not due again.
    assertThat(overtime.amount()).isEqualTo(Money.cny("4437.50"));
    assertThat(overtime.inputs())
        .extracting(Input::name)
        .startsWith("overtimeHours:2026-09-07", "overtimeHours:2026-09-21");
    assertThat(overtime.flags()).isEmpty();
  }

  @Test
  void overtimeRestsOnTheMinimumWageAtLeast() {
    FactStream facts = person("2000.00");
    week(facts, "2026-09-07", "0", "0", "24");
    Line overtime = line(resigns(facts, "2026-09-30"), "overtime");
    assertThat(overtime.amount()).isEqualTo(Money.cny("1051.03"));
    assertThat(overtime.flags()).containsExactly(Flags.RAISED_TO_MINIMUM);
  }

  @Test
  void eachClassOfOvertimeIsRoundedByItself() {
    FactStream facts = person("3000.00");
    week(facts, "2026-09-07", "1", "1", "1");
    // 25.862 + 34.483 + 51.724 = 112.069; by class 25.86 + 34.48 + 51.72.
    assertThat(amount(resigns(facts, "2026-09-30"), "overtime")).isEqualTo("112.06");
  }

  @Test
  void anOpenBonusIsPaidOnceByItsId() {
    FactStream facts = person("10000.00").bonus("2026-01-15", "B2025", "30000.00");
    assertThat(ids(resigns(facts, "2026-09-30"))).startsWith("wage:2026-09", "bonus:B2025");
    facts.add(new BonusPaid(FactStream.WHO, facts.key(), LocalDate.of(2026, 9, 15), "B2025"));
    assertThat(ids(resigns(facts, "2026-09-30"))).doesNotContain("bonus:B2025");
  }

  @ParameterizedTest
  @CsvSource({
    // 10 years at work: 10 days a year; 273 of 365 days are 7.48, so 7.
    "2026-09-30, 0, 6436.78",
    "2026-09-30, 4, 2758.62",
    "2026-12-31, 0, 9195.40",
    "2024-12-31, 0, 4597.70",
  })
  void unusedLeavePaysTwoHundredPercentMore(String end, String taken, String amount) {
    LocalDate last = LocalDate.parse(end);
    FactStream facts =
        FactStream.hired("CN-BJ", "2016-01-01", "2016-01-01")
            .agreed("2016-01-01", "10000.00", "0.00")
            .paidMonthly(
                last.minusMonths(12).toString().substring(0, 7), end.substring(0, 7), "10000.00");
    if (!taken.equals("0")) {
      facts.leaveTaken(last.getYear() + "-03-02", LeaveKind.ANNUAL, taken);
    }
    Line leave = line(resigns(facts, end), "annualLeave");
    assertThat(leave.amount()).isEqualTo(Money.cny(amount));
    assertThat(leave.flags()).contains(Flags.LEAVE_ENTITLEMENT_DERIVED);
  }

  @Test
  void leaveTakenBeyondWhatWasDueIsNotClaimedBack() {
    FactStream facts = person("10000.00").leaveTaken("2026-03-02", LeaveKind.ANNUAL, "9");
    assertThat(ids(resigns(facts, "2026-09-30")))
        .containsExactly("wage:2026-09", "contributions:2026-09", "wageTax");
  }

  @Test
  void whoJoinedThisYearHasLeaveForTheDaysSince() {
    // 122 of 365 days × 5 = 1.67.
    FactStream facts =
        FactStream.hired("CN-BJ", "2026-09-01", "2020-01-01")
            .agreed("2026-09-01", "21750.00", "0.00")
            .paidMonthly("2026-09", "2026-12", "21750.00");
    assertThat(amount(resigns(facts, "2026-12-31"), "annualLeave")).isEqualTo("2000.00");
  }

  @Test
  void noLeaveBeforeTwelveMonthsAtWork() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2026-01-01", "2026-01-01")
            .agreed("2026-01-01", "9000.00", "0.00")
            .paidMonthly("2026-01", "2026-11", "9000.00");
    assertThat(ids(resigns(facts, "2026-11-30"))).isEmpty();
  }

  @Test
  void theEntitlementIsTheRecordedOneButNeverLessThanTheLawGives() {
    assertThat(
            line(resigns(person("10000.00").leaveEntitled(2026, "5"), "2026-12-31"), "annualLeave"))
        .satisfies(leave -> {
          assertThat(leave.amount()).isEqualTo(Money.cny("9195.40"));
          assertThat(leave.flags())
              .contains(Flags.LEAVE_RAISED_TO_STATUTORY)
              .doesNotContain(Flags.LEAVE_ENTITLEMENT_DERIVED, Flags.LEAVE_ABOVE_STATUTORY);
        });
    assertThat(
            line(
                resigns(person("10000.00").leaveEntitled(2026, "15"), "2026-12-31"), "annualLeave"))
        .satisfies(leave -> {
          assertThat(leave.amount()).isEqualTo(Money.cny("13793.10"));
          assertThat(leave.flags()).contains(Flags.LEAVE_ABOVE_STATUTORY);
        });
  }

  @Test
  void doubtsAboutLeaveAreFlagged() {
    FactStream facts =
        person("10000.00").leaveEntitled(2025, "5").leaveTaken("2026-02-02", LeaveKind.SICK, "40");
    assertThat(line(resigns(facts, "2026-12-31"), "annualLeave").flags())
        .contains(
            Flags.LEAVE_EXCLUSION_POSSIBLE,
            Flags.PRIOR_YEAR_LEAVE_OPEN,
            Flags.AVERAGE_WINDOW_ATYPICAL);
    FactStream plain =
        person("10000.00")
            .leaveEntitled(2025, "5")
            .leaveTaken("2025-02-03", LeaveKind.ANNUAL, "5")
            .leaveTaken("2026-02-02", LeaveKind.SICK, "39")
            .leaveTaken("2026-04-02", LeaveKind.PERSONAL, "19");
    assertThat(line(resigns(plain, "2026-12-31"), "annualLeave").flags())
        .doesNotContain(Flags.LEAVE_EXCLUSION_POSSIBLE, Flags.PRIOR_YEAR_LEAVE_OPEN);
  }

  @Test
  void aTierReachedWithinTheYearIsFlagged() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2016-06-01", "2016-06-01")
            .agreed("2016-06-01", "10000.00", "0.00")
            .paidMonthly("2025-09", "2026-08", "10000.00");
    Line leave = line(resigns(facts, "2026-09-30"), "annualLeave");
    assertThat(leave.flags()).contains(Flags.LEAVE_TIER_CHANGES);
    assertThat(leave.formula()).contains("× 10)");
  }

  @Test
  void anotherCurrencyIsNotSummedWithoutARate() {
    FactStream facts = person("10000.00");
    facts.add(
        new ExpenseClaimed(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 9, 1),
            "X1",
            new Money(BigDecimal.TEN, Currency.getInstance("USD"))));
    Statement statement = resigns(facts, "2026-09-30");
    assertThat(statement.unknown()).containsExactly("exchangeRate:USD");
    assertThat(ids(statement)).doesNotContain("expense:X1");
  }

  @Test
  void anOpenProtectionIsFlaggedWhereItMatters() {
    FactStream facts = person("10000.00");
    facts.add(
        new ProtectionStarted(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 6, 1),
            ProtectedStatus.MATERNITY,
            null));
    assertThat(settle(facts, terms(Ground.LCL_40_3, "2026-09-30")).flags())
        .contains(Flags.BARRED_BY_ART_42);
    assertThat(settle(facts, terms(Ground.LCL_44_1, "2026-09-30")).flags())
        .contains(Flags.TERM_EXTENDED_BY_ART_45)
        .doesNotContain(Flags.BARRED_BY_ART_42);
    assertThat(settle(facts, terms(Ground.LCL_37, "2026-09-30")).flags()).isEmpty();
  }

  @Test
  void withholdingGoesByTheYearToDate() {
    // 10,000 a month, 1,500 contributions, 1,000 special additional: 75 a month (STA 2018 No.61).
    FactStream facts =
        FactStream.hired("CN-BJ", "2019-02-01", "2019-02-01")
            .agreed("2019-02-01", "10000.00", "0.00");
    for (int month = 3; month <= 12; month++) {
      facts.paid("2025-%02d".formatted(month), "10000.00", "0.00", "1500.00", "75.00");
    }
    facts.paid("2026-01", "10000.00", "0.00", "1500.00", "75.00").declared("2026-01", "1000.00");
    LocalDate end = LocalDate.of(2026, 2, 28);
    Terms terms = new Terms(Ground.LCL_37, end, end, end, Money.cny("0.00"), false, false);
    assertThat(
            amount(settle(facts.leaveTaken("2026-01-05", LeaveKind.ANNUAL, "5"), terms), "wageTax"))
        .isEqualTo("-75.00");
    assertThat(
            amount(
                settle(facts.paid("2026-01", "0.00", "0.00", "0.00", "500.00"), terms), "wageTax"))
        .isEqualTo("0.00");
  }

  @Test
  void aGapInTheYearMakesTheTaxUnknown() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2020-01-01", "2020-01-01")
            .agreed("2020-01-01", "9000.00", "0.00")
            .paid("2026-08", "9000.00", "0.00")
            .leaveTaken("2026-01-05", LeaveKind.ANNUAL, "5");
    LocalDate end = LocalDate.of(2026, 9, 30);
    Terms terms = new Terms(Ground.LCL_37, end, end, end, Money.cny("0.00"), false, false);
    Statement statement = settle(facts, terms);
    assertThat(statement.unknown())
        .contains("wages:2026-01", "wages:2026-07", "wageTax")
        .hasSize(8);
    assertThat(ids(statement)).containsExactly("wage:2026-09", "contributions:2026-09");
  }
}
