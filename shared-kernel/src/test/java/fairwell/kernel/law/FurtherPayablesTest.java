package fairwell.kernel.law;

import static fairwell.kernel.law.SettlementsTest.amount;
import static fairwell.kernel.law.SettlementsTest.ids;
import static fairwell.kernel.law.SettlementsTest.line;
import static fairwell.kernel.law.SettlementsTest.settle;
import static fairwell.kernel.law.SettlementsTest.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.ServiceRecognised;
import fairwell.kernel.event.employee.WorkHours;
import fairwell.kernel.event.employee.WorkHoursArranged;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.event.employee.WrittenContractRecorded;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What else the law makes payable, and how far records reach. */
class FurtherPayablesTest {

  /** Two years of service at 10,000 a month, no leave open. */
  private static FactStream person(String place) {
    return FactStream.hired(place, "2024-10-01", "2024-10-01")
        .agreed("2024-10-01", "10000.00", "0.00")
        .leaveTaken("2026-02-02", LeaveKind.ANNUAL, "5")
        .paidMonthly("2025-09", "2026-08", "10000.00");
  }

  private static Statement ends(FactStream facts, Ground ground) {
    return settle(facts, terms(ground, "2026-09-30"));
  }

  @Test
  void shanghaiAddsSixMonthsAfterTheMedicalPeriod() {
    Statement statement = ends(person("CN-SH"), Ground.LCL_40_1);
    Line subsidy = line(statement, "medicalSubsidy");

    assertThat(subsidy.amount()).isEqualTo(Money.cny("60000.00"));
    assertThat(subsidy.component()).isEqualTo(PaymentComponent.ECONOMIC_COMPENSATION);
    assertThat(subsidy.articles()).contains("上海市劳动合同条例 44");
    assertThat(line(statement, "severanceTax").inputs())
        .extracting(Input::name, Input::value)
        .contains(org.assertj.core.groups.Tuple.tuple("compensation", "80000.00"));
    assertThat(statement.flags()).doesNotContain(SettlementFlags.MEDICAL_SUBSIDY_LOCAL);
    assertThat(ids(ends(person("CN-SH"), Ground.LCL_40_2))).doesNotContain("medicalSubsidy");
  }

  @Test
  void elsewhereItIsAskedAbout() {
    Statement statement = ends(person("CN-BJ"), Ground.LCL_40_1);

    assertThat(ids(statement)).doesNotContain("medicalSubsidy");
    assertThat(statement.flags()).contains(SettlementFlags.MEDICAL_SUBSIDY_LOCAL);
  }

  private static FactStream contract(FactStream facts, String asOf, @Nullable String signedOn) {
    return facts.add(
        new WrittenContractRecorded(
            FactStream.WHO,
            facts.key(),
            LocalDate.parse(asOf),
            signedOn == null ? null : LocalDate.parse(signedOn)));
  }

  @Test
  void theTimeWithoutAContractPaysTwice() {
    FactStream facts = contract(person("CN-BJ"), "2026-09-01", "2025-03-01");
    Line twice = line(ends(facts, Ground.LCL_37), "doubleWage");

    // November 2024 to February 2025.
    assertThat(twice.amount()).isEqualTo(Money.cny("40000.00"));
    assertThat(twice.flags()).contains(SettlementFlags.DOUBLE_WAGE_MAY_BE_BARRED);
    assertThat(twice.articles()).contains("LCL 82");
  }

  @Test
  void aContractThatWasNeverSignedPaysElevenMonths() {
    FactStream facts = contract(person("CN-BJ"), "2026-09-01", null);

    assertThat(amount(ends(facts, Ground.LCL_37), "doubleWage")).isEqualTo("110000.00");
  }

  @Test
  void aContractInTimePaysNothingAndOneNobodyRecordedIsAskedAbout() {
    FactStream signed = contract(person("CN-BJ"), "2026-09-01", "2024-10-01");

    assertThat(ids(ends(signed, Ground.LCL_37))).doesNotContain("doubleWage");
    assertThat(ends(signed, Ground.LCL_37).flags())
        .doesNotContain(SettlementFlags.WRITTEN_CONTRACT_NOT_RECORDED);
    assertThat(ends(person("CN-BJ"), Ground.LCL_37).flags())
        .contains(SettlementFlags.WRITTEN_CONTRACT_NOT_RECORDED);
  }

  private static FactStream moved(FactStream facts, boolean compensated) {
    return facts.add(
        new ServiceRecognised(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2024, 10, 1),
            LocalDate.of(2020, 10, 1),
            LocalDate.of(2024, 9, 30),
            "Fairwell Logistics",
            compensated));
  }

  @Test
  void serviceAtAnEarlierEmployerCountsUnlessItWasCompensated() {
    Line severance =
        line(ends(moved(person("CN-BJ"), false), Ground.LCL_36_EMPLOYER_PROPOSED), "severance");

    assertThat(severance.formula()).isEqualTo("10000.00 × 6");
    assertThat(severance.inputs())
        .filteredOn(input -> input.name().equals("recognisedService:2020-10-01"))
        .singleElement()
        .satisfies(input -> assertThat(input.source()).isNotNull());
    assertThat(
            line(ends(moved(person("CN-BJ"), true), Ground.LCL_36_EMPLOYER_PROPOSED), "severance")
                .formula())
        .isEqualTo("10000.00 × 2");
  }

  @Test
  void serviceRecognisedForAnEarlierEmploymentHereCountedThere() {
    FactStream facts = FactStream.hired("CN-BJ", "2010-01-04", "2005-01-04");
    facts.add(
        new ServiceRecognised(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2010, 1, 4),
            LocalDate.of(2006, 1, 1),
            LocalDate.of(2009, 12, 31),
            "Fairwell Logistics",
            false));
    facts.add(
        new EmploymentEnded(
            FactStream.WHO, facts.key(), LocalDate.of(2015, 12, 31), new CaseId("C-1")));
    facts.add(
        new EmployeeHired(
            FactStream.WHO,
            facts.key(),
            PersonalText.plain(FactStream.WHO.value(), "Li Wei"),
            null,
            null,
            LocalDate.of(2024, 10, 1),
            new Place("CN-BJ"),
            "Fairwell Trading",
            null,
            LocalDate.of(2005, 1, 4)));
    facts
        .agreed("2024-10-01", "10000.00", "0.00")
        .leaveTaken("2026-02-02", LeaveKind.ANNUAL, "5")
        .paidMonthly("2025-09", "2026-08", "10000.00");

    assertThat(line(ends(facts, Ground.LCL_36_EMPLOYER_PROPOSED), "severance").formula())
        .isEqualTo("10000.00 × 2");
  }

  @Test
  void compensationOfABankruptEmployerIsFreeOfTax() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2009-01-01", "2009-01-01")
            .agreed("2009-01-01", "47000.00", "0.00")
            .leaveTaken("2026-02-02", LeaveKind.ANNUAL, "15")
            .paidMonthly("2025-09", "2026-08", "47000.00");
    Statement bankrupt = ends(facts, Ground.LCL_44_4);

    assertThat(amount(bankrupt, "severance")).isEqualTo("846000.00");
    assertThat(amount(bankrupt, "severanceTax")).isEqualTo("0.00");
    assertThat(line(bankrupt, "severanceTax").articles()).containsExactly("财税〔2001〕157号 3");
    assertThat(amount(ends(facts, Ground.LCL_44_5), "severanceTax")).isNotEqualTo("0.00");
  }

  @Test
  void leaveThatRunsPastTheEndCountsUpToIt() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2024-10-01", "2010-01-01")
            .agreed("2024-10-01", "21750.00", "0.00")
            .paidMonthly("2025-09", "2026-08", "21750.00");
    facts.add(
        new LeaveTaken(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 9, 28),
            LocalDate.of(2026, 10, 16),
            LeaveKind.ANNUAL,
            new BigDecimal("10"),
            null));
    Statement statement = ends(facts, Ground.LCL_37);

    // 273 of 365 days × 10 are 7; three of the ten days were taken by 30 September.
    assertThat(amount(statement, "annualLeave")).isEqualTo("8000.00");
    assertThat(line(statement, "annualLeave").flags()).contains(Flags.FUTURE_FACTS_IGNORED);
    assertThat(statement.flags()).contains(Flags.FUTURE_FACTS_IGNORED);
  }

  private static FactStream week(FactStream facts, String monday, String weekday, String restDay) {
    return facts.add(
        new WorkWeekRecorded(
            FactStream.WHO,
            facts.key(),
            LocalDate.parse(monday),
            new BigDecimal("40"),
            new BigDecimal(weekday),
            new BigDecimal(restDay),
            BigDecimal.ZERO));
  }

  @Test
  void aWeekThatBeganInAPaidMonthIsAskedAbout() {
    FactStream facts = week(person("CN-BJ"), "2026-08-31", "5", "0");

    assertThat(ends(facts, Ground.LCL_37).flags()).contains(SettlementFlags.OVERTIME_WEEK_SPLIT);
    assertThat(ends(week(person("CN-BJ"), "2026-08-24", "5", "0"), Ground.LCL_37).flags())
        .doesNotContain(SettlementFlags.OVERTIME_WEEK_SPLIT);
  }

  private static FactStream arranged(FactStream facts, WorkHours system) {
    return facts.add(
        new WorkHoursArranged(FactStream.WHO, facts.key(), LocalDate.of(2026, 1, 1), system));
  }

  @Test
  void hoursCountedOverALongerPeriodKnowNoDaysOfRest() {
    FactStream facts =
        arranged(week(person("CN-BJ"), "2026-09-07", "2", "8"), WorkHours.COMPREHENSIVE);
    Line overtime = line(ends(facts, Ground.LCL_37), "overtime");

    assertThat(overtime.amount()).isEqualTo(Money.cny("862.07"));
    assertThat(overtime.articles()).contains("工资支付暂行规定 13");
  }

  @Test
  void flexibleHoursKnowNoOvertime() {
    FactStream facts = arranged(week(person("CN-BJ"), "2026-09-07", "2", "8"), WorkHours.FLEXIBLE);
    Statement statement = ends(facts, Ground.LCL_37);

    assertThat(ids(statement)).doesNotContain("overtime");
    assertThat(statement.flags()).contains(SettlementFlags.FLEXIBLE_HOURS_NO_OVERTIME);
    assertThat(amount(ends(arranged(facts, WorkHours.STANDARD), Ground.LCL_37), "overtime"))
        .isEqualTo("1091.95");
  }
}
