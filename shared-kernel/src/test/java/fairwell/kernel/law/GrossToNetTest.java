package fairwell.kernel.law;

import static fairwell.kernel.law.SettlementsTest.amount;
import static fairwell.kernel.law.SettlementsTest.ids;
import static fairwell.kernel.law.SettlementsTest.line;
import static fairwell.kernel.law.SettlementsTest.settle;
import static fairwell.kernel.law.SettlementsTest.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.value.Money;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From the last wages to what is paid: contributions and tax out of the facts of a person. */
class GrossToNetTest {

  /** Contributions of 4,523 and 732.70 tax a month, as the rules have them for 20,000. */
  private static FactStream person(String place, String wage) {
    FactStream facts =
        FactStream.hired(place, "2019-03-11", "2019-03-11")
            .agreed("2019-03-11", wage, "0.00")
            .leaveTaken("2026-02-02", LeaveKind.ANNUAL, "5");
    for (int month = 1; month <= 8; month++) {
      facts.paid("2026-%02d".formatted(month), wage, "0.00", "4523.00", "732.70");
    }
    return facts;
  }

  private static FactStream insured(FactStream facts, String month) {
    return facts
        .contributed(month, ContributionKind.PENSION, "20000.00", "1600.00", "3200.00")
        .contributed(month, ContributionKind.MEDICAL, "21000.00", "423.00", "2058.00")
        .contributed(month, ContributionKind.UNEMPLOYMENT, "20000.00", "100.00", "100.00")
        .contributed(month, ContributionKind.HOUSING_FUND, "20000.00", "2400.00", "2400.00");
  }

  private static Statement resigned(FactStream facts) {
    return settle(facts, terms(Ground.LCL_37, "2026-09-30"));
  }

  @Test
  void eachInsuranceHasItsOwnBaseAndTheFundItsRate() {
    Statement statement = resigned(insured(person("CN-BJ", "20000.00"), "2026-08"));

    assertThat(ids(statement))
        .containsExactly(
            "wage:2026-09", "socialInsurance:2026-09", "housingFund:2026-09", "wageTax");
    // 20,000 × 8 % + 21,000 × 2 % + 3 + 20,000 × 0.5 %
    assertThat(amount(statement, "socialInsurance:2026-09")).isEqualTo("-2123.00");
    assertThat(line(statement, "socialInsurance:2026-09").formula())
        .isEqualTo("-((20000.00 × 0.08) + (21000.00 × 0.02 + 3.00) + (20000.00 × 0.005))");
    assertThat(amount(statement, "housingFund:2026-09")).isEqualTo("-2400.00");
    // 9 × (20,000 - 5,000) - 9 × 4,523 = 94,293; × 10 % - 2,520 less 5,861.60 withheld
    assertThat(amount(statement, "wageTax")).isEqualTo("-1047.70");
    assertThat(statement.net()).isEqualTo(Money.cny("14429.30"));
    assertThat(statement.unknown()).isEmpty();
    assertThat(statement.flags()).isEmpty();
  }

  @Test
  void everyInputOfADeductionNamesItsEvent() {
    Statement statement = resigned(insured(person("CN-BJ", "20000.00"), "2026-08"));

    assertThat(line(statement, "socialInsurance:2026-09").inputs())
        .filteredOn(input -> input.origin().equals("fact"))
        .extracting(Input::name)
        .containsExactly("pensionBase:2026-08", "medicalBase:2026-08", "unemploymentBase:2026-08");
    assertThat(line(statement, "housingFund:2026-09").inputs())
        .filteredOn(input -> input.origin().equals("fact"))
        .allSatisfy(input -> assertThat(input.source()).isNotNull());
    assertThat(line(statement, "wageTax").inputs())
        .filteredOn(input -> input.name().startsWith("taxWithheld:"))
        .hasSize(8);
    assertThat(line(statement, "socialInsurance:2026-09").packs()).isNotEmpty();
  }

  @Test
  void whatIsRecordedForTheMonthItselfIsTakenAsItIs() {
    FactStream facts = insured(person("CN-BJ", "20000.00"), "2026-08");
    facts.contributed("2026-09", ContributionKind.PENSION, "20500.00", "1640.00", "3280.00");
    Line insurance = line(resigned(facts), "socialInsurance:2026-09");

    assertThat(insurance.amount()).isEqualTo(Money.cny("-2163.00"));
    assertThat(insurance.formula()).startsWith("-((1640.00) + ");
  }

  @Test
  void aBaseBelowTheNewFloorRisesToIt() {
    FactStream facts =
        person("CN-BJ", "6000.00")
            .contributed("2026-06", ContributionKind.PENSION, "6821.00", "545.68", "1091.36")
            .contributed("2026-06", ContributionKind.HOUSING_FUND, "6000.00", "300.00", "300.00");
    Line insurance = line(resigned(facts), "socialInsurance:2026-09");

    // 7,270 since July 2026: 581.60 + 148.40 + 36.35
    assertThat(insurance.amount()).isEqualTo(Money.cny("-766.35"));
    assertThat(insurance.flags())
        .contains(Flags.BASE_OF_AN_EARLIER_MONTH, SettlementFlags.BASE_OF_ANOTHER_INSURANCE);
  }

  @Test
  void theFundIsRoundedAsThePlaceDoes() {
    FactStream facts =
        insured(person("CN-SH", "20000.00"), "2026-08")
            .contributed("2026-08", ContributionKind.HOUSING_FUND, "10333.00", "723.00", "723.00");
    Line fund = line(resigned(facts), "housingFund:2026-09");

    assertThat(fund.amount()).isEqualTo(Money.cny("-723.00"));
    assertThat(fund.formula()).isEqualTo("-(10333.00 × 0.07)");
  }

  @Test
  void theTierOfMedicalInsuranceShowsInTheRecord() {
    FactStream first =
        insured(person("CN-SZ", "20000.00"), "2026-08")
            .contributed("2026-08", ContributionKind.MEDICAL, "20000.00", "400.00", "1200.00");
    FactStream second =
        insured(person("CN-SZ", "20000.00"), "2026-08")
            .contributed("2026-08", ContributionKind.MEDICAL, "20000.00", "100.00", "300.00");

    // 20,000 × (8 % + 2 % + 0.2 %)
    assertThat(amount(resigned(first), "socialInsurance:2026-09")).isEqualTo("-2040.00");
    assertThat(resigned(second).unknown())
        .containsExactly("contribution:MEDICAL:2026-09", "wageTax");
  }

  @Test
  void withoutABaseItIsDerivedFromTheYearBefore() {
    FactStream facts =
        FactStream.hired("CN-SH", "2025-11-03", "2025-11-03")
            .agreed("2025-11-03", "12000.00", "0.00")
            .paid("2025-11", "11000.00", "0.00", "0.00", "0.00")
            .paid("2025-12", "13000.00", "0.00", "0.00", "0.00")
            .contributed("2026-07", ContributionKind.HOUSING_FUND, "12000.00", "840.00", "840.00");
    facts.paidMonthly("2026-01", "2026-08", "12000.00");
    Statement statement = resigned(facts);
    Line insurance = line(statement, "socialInsurance:2026-09");

    // (11,000 + 13,000) / 2 × (8 % + 2 % + 0.5 %)
    assertThat(insurance.amount()).isEqualTo(Money.cny("-1260.00"));
    assertThat(insurance.flags()).contains(SettlementFlags.BASE_DERIVED_FROM_WAGES);
    assertThat(amount(statement, "housingFund:2026-09")).isEqualTo("-840.00");
  }

  @Test
  void aNewHireHasTheFirstWageForABaseAndAFundNobodyRecordedIsUnknown() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2026-09-01", "2026-09-01")
            .agreed("2026-09-01", "12000.00", "0.00");
    Statement statement = resigned(facts);

    // 12,000 × 8 % + 12,000 × 2 % + 3 + 12,000 × 0.5 %
    assertThat(amount(statement, "socialInsurance:2026-09")).isEqualTo("-1263.00");
    assertThat(statement.unknown()).containsExactly("contribution:HOUSING_FUND:2026-09", "wageTax");
    assertThat(statement.flags()).contains(Flags.WAGES_BEFORE_WITHHOLDING);
  }

  @Test
  void wherePayrollRecordedOnlyASumThatOfTheLastMonthStands() {
    Line sum = line(resigned(person("CN-BJ", "20000.00")), "contributions:2026-09");

    assertThat(sum.amount()).isEqualTo(Money.cny("-4523.00"));
    assertThat(sum.flags()).containsExactly(Flags.BASE_OF_AN_EARLIER_MONTH);
    assertThat(sum.inputs())
        .singleElement()
        .satisfies(input -> {
          assertThat(input.name()).isEqualTo("contributions:2026-08");
          assertThat(input.source()).isNotNull();
        });
  }

  @Test
  void aSumOfNothingSaysSo() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2026-01-01", "2026-01-01")
            .agreed("2026-01-01", "5000.00", "0.00")
            .paidMonthly("2026-01", "2026-08", "5000.00");

    assertThat(line(resigned(facts), "contributions:2026-09").flags())
        .containsExactly(SettlementFlags.NO_CONTRIBUTIONS_WITHHELD);
  }

  @Test
  void partTimeWorkersPayByThemselves() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2026-09-01", "2026-09-01")
            .agreed("2026-09-01", "4000.00", "0.00");
    Statement statement = settle(facts, terms(Ground.LCL_71, "2026-09-30"));

    assertThat(ids(statement)).containsExactly("wage:2026-09", "wageTax");
    assertThat(statement.unknown()).isEmpty();
  }

  @Test
  void declaredDeductionsCountFromTheirMonthOn() {
    FactStream facts =
        person("CN-BJ", "20000.00").declared("2025-01", "9000.00").declared("2026-04", "1000.00");
    Line tax = line(resigned(facts), "wageTax");

    // 94,293 - 6 × 1,000
    assertThat(tax.amount()).isEqualTo(Money.cny("-447.70"));
    assertThat(tax.flags()).doesNotContain(SettlementFlags.SPECIAL_DEDUCTIONS_NOT_DECLARED);
    assertThat(tax.inputs())
        .filteredOn(input -> input.name().startsWith("specialAdditional:"))
        .hasSize(6);
    assertThat(line(resigned(person("CN-BJ", "20000.00")), "wageTax").flags())
        .contains(SettlementFlags.SPECIAL_DEDUCTIONS_NOT_DECLARED);
  }

  @Test
  void aBonusPaidByItselfIsWageOfTheYear() {
    FactStream facts =
        person("CN-BJ", "20000.00")
            .bonus("2026-01-20", "B1", "10000.00")
            .bonusPaid("2026-02-10", "B1");
    Line tax = line(resigned(facts), "wageTax");

    assertThat(tax.amount()).isEqualTo(Money.cny("-2047.70"));
    assertThat(tax.flags()).contains(SettlementFlags.BONUS_TAXED_WITH_WAGES);
    assertThat(tax.inputs()).extracting(Input::name).contains("bonus:B1");
  }

  @Test
  void theEmployerPaysItsOwnShareOfTheSameBases() {
    Statement statement = resigned(insured(person("CN-BJ", "20000.00"), "2026-08"));
    EmployerCost cost = Objects.requireNonNull(statement.employerCost());

    // 20,000 × 16 % + 21,000 × 9.8 % + 20,000 × 0.5 % + 2,400
    assertThat(cost.known()).isEqualTo(cost.payables().plus(Money.cny("7758.00")));
    assertThat(cost.unknown()).containsExactly("employerContribution:WORK_INJURY:2026-09");
  }
}
