package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.EntitlementsSettled.Entitlement;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.facts.Loan;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each entitlement is consumed once, by its id, whichever case of a person pays it. */
class EntitlementsTest {

  private static final CaseId OURS = new CaseId("C-ours");
  private static final CaseId OTHER = new CaseId("C-other");
  private static final LocalDate HIRED = LocalDate.of(2021, 3, 1);
  private static final LocalDate END = LocalDate.of(2026, 9, 30);

  private static FactStream person() {
    return FactStream.hired("CN-BJ", HIRED.toString(), HIRED.toString())
        .agreed(HIRED.toString(), "10000.00", "0.00")
        .paidMonthly("2025-08", "2026-08", "10000.00")
        .bonus("2026-06-30", "B1", "5000.00")
        .expense("2026-09-02", "X1", "300.00")
        .loan("2026-01-05", "L1", "2000.00", true);
  }

  private static FactStream settled(
      FactStream facts, CaseId by, int version, PaymentComponent part, Entitlement... what) {
    return facts.add(
        new EntitlementsSettled(
            FactStream.WHO, facts.key(), END.plusDays(5), by, version, part, List.of(what)));
  }

  private static Entitlement of(String id, String amount) {
    return new Entitlement(id, Money.cny(amount));
  }

  private static Statement settle(EmployeeFacts facts) {
    return Settlements.compute(
        facts.toBeSettledBy(OURS),
        Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, END),
        PolicyPacks.shipped());
  }

  @Test
  void whatAnotherCasePaidIsNotPaidAgain() {
    FactStream facts = person();
    settled(
        facts,
        OTHER,
        1,
        PaymentComponent.WAGES,
        of("bonus:B1", "5000.00"),
        of("annualLeave:2026@2021-03-01", "900.00"));
    settled(facts, OTHER, 1, PaymentComponent.REIMBURSEMENT, of("expense:X1", "300.00"));
    settled(facts, OTHER, 1, PaymentComponent.ECONOMIC_COMPENSATION, of("loan:L1", "1500.00"));
    Statement statement = settle(facts.facts());

    assertThat(SettlementsTest.ids(statement))
        .doesNotContain("bonus:B1", "expense:X1", "annualLeave")
        .contains("severance");
    assertThat(statement.flags())
        .contains(Flags.SETTLED_BEFORE)
        .doesNotContain(Flags.FUTURE_FACTS_IGNORED);
    assertThat(SettlementsTest.amount(statement, "loan:L1:compensation")).isEqualTo("-500.00");
  }

  @Test
  void whatTheCasePaidItselfStaysInItsNewerVersions() {
    FactStream facts = person();
    Statement first = settle(facts.facts());
    settled(facts, OURS, 1, PaymentComponent.WAGES, of("bonus:B1", "5000.00"));
    settled(facts, OURS, 1, PaymentComponent.ECONOMIC_COMPENSATION, of("loan:L1", "2000.00"));
    facts.add(new BonusPaid(FactStream.WHO, facts.key(), END.minusDays(1), "B1"));

    assertThat(settle(facts.facts()).lines()).isEqualTo(first.lines());
    assertThat(facts.facts().unpaidBonuses(END)).isEmpty();
    assertThat(facts.facts().openLoans(END)).isEmpty();
  }

  @Test
  void aNewerVersionOfTheSamePaymentTakesThePlaceOfTheOlder() {
    FactStream facts = person();
    settled(facts, OTHER, 2, PaymentComponent.ECONOMIC_COMPENSATION, of("loan:L1", "800.00"));
    settled(facts, OTHER, 1, PaymentComponent.ECONOMIC_COMPENSATION, of("loan:L1", "700.00"));

    assertThat(facts.facts().settled()).containsEntry("loan:L1", Money.cny("800.00"));
    assertThat(facts.facts().openLoans(END))
        .extracting(Loan::balance)
        .containsExactly(Money.cny("1200.00"));
  }

  @Test
  void aPaymentThatIsRetractedIsOpenAgain() {
    FactStream facts = person();
    int at = facts.events().size();
    settled(facts, OTHER, 1, PaymentComponent.WAGES, of("bonus:B1", "5000.00"));
    facts.retract(at);

    assertThat(SettlementsTest.ids(settle(facts.facts()))).contains("bonus:B1");
  }

  @Test
  void eachLineHasItsEntitlementButWhatIsWithheldHasNone() {
    assertThat(
            List.of(
                "bonus:B1", "loan:L:1:wages", "annualLeave", "overtime", "severance", "wageTax"))
        .extracting(line -> line, line -> Entitlements.of(line, HIRED, END).orElse("none"))
        .containsExactly(
            tuple("bonus:B1", "bonus:B1"),
            tuple("loan:L:1:wages", "loan:L:1"),
            tuple("annualLeave", "annualLeave:2026@2021-03-01"),
            tuple("overtime", "overtime:2026-09@2021-03-01"),
            tuple("severance", "severance@2021-03-01"),
            tuple("wageTax", "none"));
  }

  @Test
  void aSecondEmploymentInOneYearHasItsOwnLeaveAndWages() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2020-01-01", "2010-01-01")
            .agreed("2020-01-01", "10000.00", "0.00")
            .paidMonthly("2025-01", "2026-03", "10000.00")
            .leaveTaken("2026-02-02", LeaveKind.ANNUAL, "5");
    facts.add(new EmploymentEnded(FactStream.WHO, facts.key(), LocalDate.of(2026, 3, 31), OTHER));
    facts.add(
        new EmployeeHired(
            FactStream.WHO,
            facts.key(),
            PersonalText.plain(FactStream.WHO.value(), "Li Wei"),
            null,
            null,
            LocalDate.of(2026, 6, 1),
            new Place("CN-BJ"),
            "Fairwell Trading",
            null,
            LocalDate.of(2010, 1, 1)));
    facts.agreed("2026-06-01", "12000.00", "0.00");
    facts.paidMonthly("2026-06", "2026-08", "12000.00");
    Statement statement = settle(facts.facts());

    assertThat(SettlementsTest.ids(statement))
        .contains("wage:2026-09")
        .doesNotContain("wage:2026-04");
    // floor(122 / 365 × 10) = 3 days, none of them taken in this employment
    assertThat(SettlementsTest.line(statement, "annualLeave").formula()).contains("- 0)");
  }
}
