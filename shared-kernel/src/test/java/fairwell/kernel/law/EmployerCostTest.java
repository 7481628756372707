package fairwell.kernel.law;

import static fairwell.kernel.law.SettlementsTest.settle;
import static fairwell.kernel.law.SettlementsTest.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a settlement costs the employer, and what a person owes when deductions exceed the pay. */
class EmployerCostTest {

  private static FactStream person(String place) {
    return FactStream.hired(place, "2021-03-01", "2021-03-01")
        .agreed("2021-03-01", "10000.00", "0.00")
        .paidMonthly("2025-08", "2026-08", "10000.00");
  }

  private static FactStream contributed(
      FactStream facts, String month, ContributionKind kind, String base, String byEmployer) {
    return facts.add(
        new ContributionPaid(
            FactStream.WHO,
            facts.key(),
            YearMonth.parse(month),
            kind,
            Money.cny(base),
            Money.cny("0.00"),
            Money.cny(byEmployer)));
  }

  private static EmployerCost cost(FactStream facts) {
    return Objects.requireNonNull(
        settle(facts, terms(Ground.LCL_36_EMPLOYER_PROPOSED, "2026-09-30")).employerCost());
  }

  @Test
  void recordedContributionsCountComputedOnesAreFlaggedAndTheRestIsUnknown() {
    FactStream facts = person("CN-BJ");
    contributed(facts, "2026-09", ContributionKind.PENSION, "10000.00", "1600.00");
    contributed(facts, "2026-08", ContributionKind.UNEMPLOYMENT, "10000.00", "50.00");
    contributed(facts, "2026-08", ContributionKind.HOUSING_FUND, "10000.00", "1200.00");
    EmployerCost cost = cost(facts);

    assertThat(cost.contributions())
        .extracting(EmployerCost.Contribution::kind)
        .containsExactly(
            ContributionKind.PENSION,
            ContributionKind.MEDICAL,
            ContributionKind.UNEMPLOYMENT,
            ContributionKind.HOUSING_FUND);
    EmployerCost.Contribution computed = cost.contributions().get(2);
    assertThat(computed.amount()).isEqualTo(Money.cny("50.00"));
    assertThat(computed.formula()).isEqualTo("10000.00 × 0.005");
    assertThat(computed.flags()).contains(Flags.BASE_OF_AN_EARLIER_MONTH);
    assertThat(computed.packs()).isNotEmpty();
    assertThat(cost.known()).isEqualTo(cost.payables().plus(Money.cny("3830.00")));
    assertThat(cost.unknown()).containsExactly("employerContribution:WORK_INJURY:2026-09");
  }

  @Test
  void whereTheTierOfMedicalInsuranceIsNotKnownNeitherIsItsRate() {
    FactStream facts = person("CN-SZ");
    contributed(facts, "2026-08", ContributionKind.MEDICAL, "10000.00", "150.00");

    assertThat(cost(facts).unknown()).contains("employerContribution:MEDICAL:2026-09");
  }

  @Test
  void anUnknownLineIsUnknownInTheCostToo() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2021-03-01", "2021-03-01")
            .agreed("2021-03-01", "10000.00", "0.00");

    assertThat(cost(facts).unknown()).contains("wages:2026-03");
  }

  @Test
  void deductionsAboveThePayAreADebtAndNotTakenFromTheCompensation() {
    LocalDate end = LocalDate.of(2026, 9, 1);
    Terms terms =
        new Terms(Ground.LCL_36_EMPLOYER_PROPOSED, end, end, end, Money.cny("0.00"), false, false);
    FactStream facts = person("CN-BJ");
    for (ContributionKind kind : MonthContributions.INSURANCES) {
      facts.contributed("2026-09", kind, "10000.00", "6000.00", "0.00");
    }
    facts.contributed("2026-09", ContributionKind.HOUSING_FUND, "10000.00", "2000.00", "0.00");
    Statement statement = settle(facts, terms);
    Money wages = Statement.sum(statement.lines(), PaymentComponent.WAGES, statement.currency());

    assertThat(wages.isNegative()).isTrue();
    assertThat(statement.owedByLeaver()).isEqualTo(wages.negated());
    assertThat(statement.flags()).contains(Flags.LEAVER_OWES);
    assertThat(statement.schedule())
        .extracting(DuePayment::purpose)
        .doesNotContain(DuePayment.Purpose.WAGES);
    assertThat(statement.schedule())
        .filteredOn(due -> due.purpose() == DuePayment.Purpose.ECONOMIC_COMPENSATION)
        .singleElement()
        .satisfies(due -> assertThat(due.amount()).isEqualTo(Money.cny("60000.00")));
    assertThat(statement.net()).isEqualTo(Money.cny("60000.00").minus(statement.owedByLeaver()));
  }

  @Test
  void nobodyOwesWhereThePayCoversTheDeductions() {
    Statement statement = settle(person("CN-BJ"), terms(Ground.LCL_37, "2026-09-30"));

    assertThat(statement.owedByLeaver().isZero()).isTrue();
    assertThat(statement.flags()).doesNotContain(Flags.LEAVER_OWES);
  }
}
