package fairwell.kernel.law.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.AnnuityReported;
import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.event.employee.MedicalPlanJoined;
import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefit.Kind;
import fairwell.kernel.law.insurance.SupplementaryMedical.CoverEnds;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a leaver takes along, from facts, terms and packs. */
class BenefitsTest {

  private static final LocalDate END = LocalDate.of(2026, 9, 30);

  private static FactStream person(String place) {
    return FactStream.hired(place, "2021-03-01", "2021-03-01");
  }

  private static FactStream contributed(FactStream facts, ContributionKind kind, int months) {
    for (int back = months - 1; back >= 0; back--) {
      facts.add(
          new ContributionPaid(
              FactStream.WHO,
              facts.key(),
              YearMonth.from(END).minusMonths(back),
              kind,
              Money.cny("10000.00"),
              Money.cny("50.00"),
              Money.cny("50.00")));
    }
    return facts;
  }

  private static BenefitsStatement of(FactStream facts, Ground ground) {
    return Benefits.of(facts.facts(), Terms.of(ground, END), PolicyPacks.shipped());
  }

  private static List<String> found(BenefitsStatement statement, Kind kind, String name) {
    return statement.of(kind).orElseThrow().findings().stream()
        .filter(finding -> finding.name().equals(name))
        .findAny()
        .orElseThrow()
        .values();
  }

  @Test
  void monthsOfInsuranceAreThoseRecorded() {
    FactStream facts = contributed(person("CN-BJ"), ContributionKind.PENSION, 30);
    BenefitsStatement statement = of(facts, Ground.LCL_37);

    assertThat(found(statement, Kind.INSURANCE_MONTHS, "PENSION")).containsExactly("30");
    assertThat(statement.of(Kind.INSURANCE_MONTHS).orElseThrow().flags())
        .containsExactly(Flags.MONTHS_RECORDED_HERE);
    assertThat(statement.unknown())
        .containsExactly(
            "contributions:MEDICAL", "contributions:UNEMPLOYMENT", "housingFundBalance");
  }

  @Test
  void theHousingFundIsTransferredOrSealedAndDrawnOnlyOnItsGrounds() {
    FactStream facts = person("CN-SH");
    facts.add(
        new HousingFundReported(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 6, 30), Money.cny("86400.00")));
    Benefit fund = of(facts, Ground.LCL_37).of(Kind.HOUSING_FUND).orElseThrow();

    assertThat(fund.amount()).isEqualTo(Money.cny("86400.00"));
    assertThat(found(of(facts, Ground.LCL_37), Kind.HOUSING_FUND, "transferBy"))
        .containsExactly("2026-10-30");
    assertThat(found(of(facts, Ground.LCL_37), Kind.HOUSING_FUND, "withdrawal"))
        .contains("RENT", "RETIREMENT")
        .doesNotContain("LEAVING");
    assertThat(fund.inputs())
        .filteredOn(input -> input.name().startsWith("balance:"))
        .extracting(Input::origin)
        .containsExactly("fact");
  }

  @Test
  void whoDidNotLeaveByOwnWillClaimsUnemploymentBenefit() {
    FactStream facts = contributed(person("CN-GZ"), ContributionKind.UNEMPLOYMENT, 60);
    BenefitsStatement statement = of(facts, Ground.LCL_36_EMPLOYER_PROPOSED);

    assertThat(found(statement, Kind.UNEMPLOYMENT_ELIGIBILITY, "eligible")).containsExactly("true");
    assertThat(found(statement, Kind.UNEMPLOYMENT_MONTHS, "months")).isNotEmpty();
    assertThat(statement.of(Kind.UNEMPLOYMENT_AMOUNT).orElseThrow().amount()).isNotNull();
    // 15 percent of the average contribution wage
    assertThat(found(statement, Kind.JOB_SEEKING_SUBSIDY, "monthly")).containsExactly("1500.00");
    Benefit steps = statement.of(Kind.UNEMPLOYMENT_STEPS).orElseThrow();
    assertThat(steps.findings()).hasSize(6).allMatch(step -> step.values().size() == 2);
    assertThat(steps.findings().getFirst().name()).isEqualTo("step:certificate");
  }

  @Test
  void theGroundDecidesOwnWillAndAYearOfContributionsIsNeeded() {
    FactStream facts = contributed(person("CN-BJ"), ContributionKind.UNEMPLOYMENT, 60);
    assertThat(found(of(facts, Ground.LCL_37), Kind.UNEMPLOYMENT_ELIGIBILITY, "eligible"))
        .containsExactly("false");
    assertThat(of(facts, Ground.LCL_37).of(Kind.UNEMPLOYMENT_AMOUNT)).isEmpty();
    assertThat(
            of(facts, Ground.LCL_44_1_EMPLOYEE_REFUSED)
                .of(Kind.UNEMPLOYMENT_ELIGIBILITY)
                .orElseThrow()
                .findings())
        .extracting(Benefit.Finding::name)
        .doesNotContain("eligible");
    FactStream few = contributed(person("CN-BJ"), ContributionKind.UNEMPLOYMENT, 11);
    assertThat(found(of(few, Ground.LCL_40_3), Kind.UNEMPLOYMENT_ELIGIBILITY, "eligible"))
        .containsExactly("false");
    FactStream none = person("CN-BJ");
    assertThat(of(none, Ground.LCL_40_3).of(Kind.UNEMPLOYMENT_ELIGIBILITY)).isEmpty();
    assertThat(of(none, Ground.LCL_40_3).unknown()).contains("contributions:UNEMPLOYMENT");
  }

  @Test
  void anAnnuityVestsByThePlanOrAtOnce() {
    FactStream facts = person("CN-BJ");
    facts.add(
        new AnnuityReported(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 6, 30),
            Money.cny("24000.00"),
            Money.cny("48000.00"),
            2,
            List.of(new BigDecimal("0.25"), new BigDecimal("0.5"), BigDecimal.ONE)));
    assertThat(of(facts, Ground.LCL_37).of(Kind.ANNUITY).orElseThrow().amount())
        .isEqualTo(Money.cny("48000.00"));
    assertThat(of(facts, Ground.LCL_40_3).of(Kind.ANNUITY).orElseThrow().amount())
        .isEqualTo(Money.cny("72000.00"));
    assertThat(found(of(facts, Ground.LCL_37), Kind.ANNUITY, "options"))
        .containsExactly("TRANSFER", "KEEP");
    assertThat(found(of(facts, Ground.LCL_44_2), Kind.ANNUITY, "options"))
        .containsExactly("PAY_OUT");
  }

  @Test
  void anAnnuityThatIsPaidButNotToldIsUnknown() {
    FactStream facts = contributed(person("CN-BJ"), ContributionKind.ANNUITY, 3);

    assertThat(of(facts, Ground.LCL_37).unknown()).contains("annuityAccount");
  }

  @Test
  void aPlanLongerThanTheLawAllowsIsNotReckonedWith() {
    FactStream facts = person("CN-BJ");
    List<BigDecimal> nine =
        IntStream.rangeClosed(1, 9)
            .mapToObj(year -> new BigDecimal(year).divide(new BigDecimal(9), 4, RoundingMode.DOWN))
            .map(share -> share.compareTo(new BigDecimal("0.9999")) >= 0 ? BigDecimal.ONE : share)
            .toList();
    facts.add(
        new AnnuityReported(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 6, 30),
            Money.cny("1.00"),
            Money.cny("1.00"),
            2,
            nine));

    assertThat(of(facts, Ground.LCL_37).unknown()).contains("annuityVesting");
  }

  @Test
  void thePlanSaysUntilWhenItCovers() {
    FactStream facts = person("CN-BJ");
    facts.add(
        new MedicalPlanJoined(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2024, 1, 1),
            "group B",
            CoverEnds.YEAR_END,
            true));

    assertThat(found(of(facts, Ground.LCL_37), Kind.SUPPLEMENTARY_MEDICAL, "coveredUntil"))
        .containsExactly("2026-12-31");
    assertThat(found(of(facts, Ground.LCL_37), Kind.SUPPLEMENTARY_MEDICAL, "options"))
        .containsExactly("END", "CONTINUE");
  }

  @Test
  void aNonCompeteComesWithItsDays() {
    FactStream facts = person("CN-BJ");
    facts.add(
        new NonCompeteAgreed(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2024, 1, 1),
            6,
            Money.cny("3000.00"),
            "same trade"));
    BenefitsStatement statement = of(facts, Ground.LCL_37);

    assertThat(statement.of(Kind.NON_COMPETE).orElseThrow().amount())
        .isEqualTo(Money.cny("18000.00"));
    assertThat(found(statement, Kind.NON_COMPETE, "boundUntil")).containsExactly("2027-03-30");
    assertThat(found(statement, Kind.NON_COMPETE, "paymentDays"))
        .hasSize(6)
        .startsWith("2026-10-30");
  }
}
