package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.FactUnknown;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole settlements, worked by hand from the rules. */
class SettlementsTest {

  static Statement settle(FactStream facts, Terms terms) {
    return Settlements.compute(facts.facts(), terms, PolicyPacks.shipped());
  }

  static Terms terms(Ground ground, String end) {
    return Terms.of(ground, LocalDate.parse(end));
  }

  static Line line(Statement statement, String id) {
    return statement.lines().stream()
        .filter(line -> line.id().equals(id))
        .findAny()
        .orElseThrow(() -> new AssertionError("no line " + id + " in " + ids(statement)));
  }

  static List<String> ids(Statement statement) {
    return statement.lines().stream().map(Line::id).toList();
  }

  static String amount(Statement statement, String id) {
    return line(statement, id).amount().amount().toPlainString();
  }

  /** Dismissal in Beijing after an objective change, without notice: N + 1, leave, tax. */
  private static FactStream beijing() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2019-03-11", "2015-09-01")
            .agreed("2019-03-11", "20000.00", "2000.00")
            .leaveEntitled(2026, "10")
            .leaveTaken("2026-05-06", LeaveKind.ANNUAL, "4")
            .declared("2026-01", "3000.00");
    for (int month = 9; month <= 12; month++) {
      facts.paid("2025-%02d".formatted(month), "26470.00", "1530.00");
    }
    for (int month = 1; month <= 8; month++) {
      facts.paid("2026-%02d".formatted(month), "22000.00", "0.00", "4953.00", "589.70");
    }
    return facts;
  }

  private static Terms beijingTerms() {
    LocalDate end = LocalDate.of(2026, 9, 30);
    return new Terms(Ground.LCL_40_3, end, end, end, Money.cny("0.00"), true, false);
  }

  @Test
  void dismissalInBeijingFromGrossToNet() {
    Statement statement = settle(beijing(), beijingTerms());

    assertThat(statement.unknown()).isEmpty();
    assertThat(ids(statement))
        .containsExactly(
            "wage:2026-09",
            "annualLeave",
            "severance",
            "payInLieu",
            "contributions:2026-09",
            "wageTax",
            "severanceTax");
    assertThat(amount(statement, "wage:2026-09")).isEqualTo("22000.00");
    assertThat(amount(statement, "annualLeave")).isEqualTo("6480.00");
    assertThat(amount(statement, "severance")).isEqualTo("192000.00");
    assertThat(amount(statement, "payInLieu")).isEqualTo("22000.00");
    assertThat(amount(statement, "contributions:2026-09")).isEqualTo("-4953.00");
    assertThat(amount(statement, "wageTax")).isEqualTo("-1552.70");
    assertThat(amount(statement, "severanceTax")).isEqualTo("0.00");
    assertThat(statement.net()).isEqualTo(Money.cny("235974.30"));
  }

  @Test
  void everyLineExplainsItself() {
    Statement statement = settle(beijing(), beijingTerms());

    assertThat(statement.lines())
        .allSatisfy(line -> {
          assertThat(line.formula()).isNotBlank();
          assertThat(line.rule()).startsWith("cn.");
          assertThat(line.articles()).isNotEmpty();
          assertThat(line.inputs()).isNotEmpty();
        });
    Line severance = line(statement, "severance");
    assertThat(severance.formula()).isEqualTo("24000.00 × 8");
    assertThat(severance.articles()).contains("LCL 47", "LCL 46(3)");
    assertThat(severance.packs())
        .extracting(PackRef::id)
        .containsExactlyInAnyOrder(
            "cn-bj.minimum-wage.2025", "cn-bj.average-wage.2023", "cn.severance.2008");
    assertThat(severance.inputs())
        .filteredOn(input -> input.name().startsWith("wages:"))
        .hasSize(12)
        .allSatisfy(input -> assertThat(input.source()).isNotNull());
    assertThat(severance.inputs())
        .contains(new Input("service", "7y6m20d", null, "line"))
        .contains(new Input("cap", "47103.25", null, "line"));
    // The newest figure known for Beijing is of 2023.
    assertThat(severance.flags()).containsExactly(Flags.AVG_WAGE_STALE);
  }

  @Test
  void eachLineBelongsToThePaymentThatIsDueWithIt() {
    Statement statement = settle(beijing().expense("2026-09-01", "X9", "80.00"), beijingTerms());

    assertThat(statement.lines())
        .filteredOn(line -> line.component() == PaymentComponent.ECONOMIC_COMPENSATION)
        .extracting(Line::id)
        .containsExactly("severance", "payInLieu", "severanceTax");
    assertThat(line(statement, "expense:X9").component()).isEqualTo(PaymentComponent.REIMBURSEMENT);
    assertThat(amount(statement, "expense:X9")).isEqualTo("80.00");
  }

  @Test
  void mutualEndInShenzhenWithAnAgreedExtra() {
    LocalDate end = LocalDate.of(2026, 10, 20);
    FactStream facts =
        FactStream.hired("CN-SZ", "2014-11-03", "2014-11-03")
            .agreed("2014-11-03", "18000.00", "0.00")
            .paidMonthly("2025-10", "2026-09", "18000.00")
            .leaveTaken("2026-02-02", LeaveKind.ANNUAL, "8");
    Statement statement =
        settle(
            facts,
            new Terms(
                Ground.LCL_36_EMPLOYER_PROPOSED,
                end,
                end,
                end,
                Money.cny("100000.00"),
                false,
                false));

    // 1 to 20 October 2026 has 14 days from Monday to Friday.
    assertThat(amount(statement, "wage:2026-10")).isEqualTo("11586.21");
    assertThat(amount(statement, "severance")).isEqualTo("216000.00");
    assertThat(amount(statement, "exGratia")).isEqualTo("100000.00");
    assertThat(amount(statement, "severanceTax")).isEqualTo("0.00");
    assertThat(line(statement, "severance").flags()).contains(Flags.LOW_CONFIDENCE);
    assertThat(line(statement, "severanceTax").flags())
        .contains(Flags.LOW_CONFIDENCE, Flags.SEVERANCE_TAX_BY_PRACTICE);
    assertThat(ids(statement)).doesNotContain("annualLeave");
    assertThat(statement.flags()).isEmpty();
  }

  @Test
  void aLargeSumInShanghaiIsTaxedAboveTheFreeLimit() {
    LocalDate end = LocalDate.of(2026, 3, 31);
    FactStream facts =
        FactStream.hired("CN-SH", "2016-04-01", "2016-04-01")
            .agreed("2016-04-01", "10000.00", "0.00")
            .paidMonthly("2025-03", "2026-03", "10000.00");
    Statement statement =
        settle(
            facts,
            new Terms(
                Ground.LCL_36_EMPLOYER_PROPOSED,
                end,
                end,
                end,
                Money.cny("500000.00"),
                false,
                false));

    assertThat(amount(statement, "severance")).isEqualTo("100000.00");
    assertThat(amount(statement, "severanceTax")).isEqualTo("-13555.20");
    assertThat(line(statement, "severanceTax").formula())
        .isEqualTo("-(max(600000.00 - 447624, 0) × 0.20 - 16920)");
  }

  @Test
  void aResignationBringsWagesAndLeaveOnly() {
    FactStream facts = beijing();
    Statement statement = settle(facts, terms(Ground.LCL_37, "2026-09-18"));

    // 14 weekdays: 22000 / 21.75 × 14; 261 of 365 days × 10 = 7, less 4.
    assertThat(ids(statement))
        .containsExactly("wage:2026-09", "annualLeave", "contributions:2026-09", "wageTax");
    assertThat(amount(statement, "wage:2026-09")).isEqualTo("14160.92");
    assertThat(line(statement, "wage:2026-09").flags()).containsExactly(Flags.PAID_DAYS_BY_WEEKDAY);
  }

  @Test
  void wagesArePaidThroughTheirOwnDay() {
    LocalDate end = LocalDate.of(2026, 9, 30);
    Terms terms =
        new Terms(
            Ground.LCL_37,
            end,
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 9, 4),
            Money.cny("0.00"),
            false,
            false);

    assertThat(amount(settle(beijing(), terms), "wage:2026-09")).isEqualTo("4045.98");
  }

  @Test
  void monthsPaidAreNotPaidAgain() {
    FactStream facts = beijing().paid("2026-09", "22000.00", "0.00");
    assertThat(ids(settle(facts, terms(Ground.LCL_37, "2026-09-30"))))
        .containsExactly("annualLeave", "wageTax");
  }

  @Test
  void factsAfterTheEndAreLeftOutAndReported() {
    Statement before = settle(beijing(), beijingTerms());
    FactStream facts =
        beijing()
            .agreed("2026-10-01", "90000.00", "0.00")
            .expense("2026-10-02", "X1", "500.00")
            .paid("2026-10", "90000.00", "0.00");
    Statement after = settle(facts, beijingTerms());

    assertThat(after.lines()).isEqualTo(before.lines());
    assertThat(before.flags()).isEmpty();
    assertThat(after.flags()).containsExactly(Flags.FUTURE_FACTS_IGNORED);
  }

  @Test
  void wagesOfTheMonthOfTheEndAreNotFuture() {
    FactStream facts = beijing().paid("2026-09", "22000.00", "0.00");
    assertThat(settle(facts, terms(Ground.LCL_37, "2026-09-18")).flags())
        .doesNotContain(Flags.FUTURE_FACTS_IGNORED);
  }

  @Test
  void anUnknownFigureIsListedAndItsLineLeftOut() {
    FactStream facts =
        FactStream.hired("CN-XA", "2020-01-01", "2020-01-01")
            .agreed("2020-01-01", "9000.00", "0.00")
            .paidMonthly("2025-09", "2026-08", "9000.00")
            .leaveTaken("2026-02-02", LeaveKind.ANNUAL, "5");
    Statement statement = settle(facts, terms(Ground.LCL_36_EMPLOYER_PROPOSED, "2026-09-30"));

    assertThat(statement.unknown())
        .containsExactly(
            "figure:minimum-wage.monthly",
            "figure:average-wage.annual",
            "figure:average-wage.dataYear",
            "severanceTax");
    assertThat(ids(statement)).containsExactly("wage:2026-09", "contributions:2026-09", "wageTax");
  }

  @Test
  void aMonthWithoutWagesIsUnknownNotZero() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2020-01-01", "2020-01-01")
            .agreed("2020-01-01", "9000.00", "0.00")
            .paidMonthly("2025-09", "2026-02", "9000.00")
            .paidMonthly("2026-04", "2026-08", "9000.00");
    Statement statement = settle(facts, terms(Ground.LCL_36_EMPLOYER_PROPOSED, "2026-09-30"));

    assertThat(statement.unknown())
        .containsExactly("wages:2026-03", "annualLeavePay", "wageTax", "severanceTax");
    assertThat(ids(statement)).containsExactly("wage:2026-09", "contributions:2026-09");
  }

  @Test
  void noAgreedPayMakesTheLastWageUnknown() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2020-01-01", "2020-01-01")
            .paidMonthly("2025-09", "2026-08", "9000.00");
    assertThat(settle(facts, terms(Ground.LCL_37, "2026-09-30")).unknown())
        .containsExactly("compensation:2026-09-30", "wageTax");
  }

  @Test
  void refusesWhatCannotBe() {
    assertRefused(
        () ->
            Settlements.compute(
                EmployeeFacts.none(), terms(Ground.LCL_37, "2026-01-01"), PolicyPacks.shipped()),
        new FactUnknown("EmployeeHired"));
    assertRefused(
        () -> settle(beijing(), terms(Ground.LCL_37, "2019-03-10")),
        DatesOutOfOrder.tooEarly("legalEnd", "2019-03-11", "2019-03-10"));
    FactStream old = FactStream.hired("CN-BJ", "2000-01-01", "2000-01-01");
    assertRefused(
        () -> settle(old, terms(Ground.LCL_37, "2007-06-30")),
        new FigureUnknown("annual-leave.tiers", "CN-BJ", "2007-06-30"));
    LocalDate end = LocalDate.of(2026, 9, 30);
    assertRefused(
        () -> full(Ground.LCL_36_EMPLOYER_PROPOSED, end, end, end, "0.00", true),
        new ImpossibleValue("payInLieu", "false for LCL_36_EMPLOYER_PROPOSED"));
    assertRefused(
        () -> full(Ground.LCL_37, end, end, end.plusDays(1), "0.00", false),
        DatesOutOfOrder.tooLate("paidThrough", "2026-10-01", "2026-09-30"));
    assertRefused(
        () -> full(Ground.LCL_37, end, end.plusDays(1), end, "0.00", false),
        DatesOutOfOrder.tooLate("lastWorkingDay", "2026-10-01", "2026-09-30"));
    assertRefused(
        () -> full(Ground.LCL_37, end, end, end, "-0.01", false),
        new ImpossibleValue("exGratia", "not negative"));
  }

  private static Terms full(
      Ground ground,
      LocalDate end,
      LocalDate working,
      LocalDate paid,
      String exGratia,
      boolean payInLieu) {
    return new Terms(ground, end, working, paid, Money.cny(exGratia), payInLieu, false);
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call,
      fairwell.kernel.refusal.Refusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
