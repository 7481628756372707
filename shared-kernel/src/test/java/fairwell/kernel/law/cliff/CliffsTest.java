package fairwell.kernel.law.cliff;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.cliff.Cliff.Kind;
import fairwell.kernel.law.cliff.Cliff.Side;
import fairwell.kernel.law.ending.CompensationBase;
import fairwell.kernel.law.ending.EconomicCompensation;
import fairwell.kernel.law.ending.Service;
import fairwell.kernel.law.ending.UnlawfulCompensation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.tax.BonusTax;
import fairwell.kernel.law.tax.OneOffCompensationTax;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both sides of each cliff, worked by hand: Shanghai 2026, three times 12,577 is 37,731. */
class CliffsTest {

  private static final LocalDate END = LocalDate.of(2026, 9, 18);
  private static final Figures SHANGHAI =
      Figures.of(PolicyPacks.shipped(), new Place("CN-SH"), END);

  private static Computation severance(String wage, String first) {
    return EconomicCompensation.of(
        new EconomicCompensation.Question(base(wage), service(first), null), SHANGHAI);
  }

  private static CompensationBase.Question base(String wage) {
    return new CompensationBase.Question(new BigDecimal(wage), CompensationBase.Cap.BY_FIGURES);
  }

  private static Service service(String first) {
    return Service.between(LocalDate.parse(first), END);
  }

  private static List<Cliff> near(Computation computation) {
    return Cliffs.of(computation, SHANGHAI);
  }

  private static Side side(String value, String amount, String formula) {
    return new Side(value, Money.cny(amount), formula);
  }

  @Test
  void whoeverIsCappedIsShownBothSidesHoweverFarBeyond() {
    assertThat(near(severance("90000.00", "2010-01-01")))
        .filteredOn(cliff -> cliff.kind() == Kind.COMPENSATION_CAP)
        .singleElement()
        .satisfies(cliff -> {
          assertThat(cliff.passed()).isTrue();
          assertThat(cliff.given()).isEqualTo("90000.00");
          assertThat(cliff.at().value()).isEqualTo("37731.00");
          assertThat(cliff.beyond().value()).isEqualTo("37732.00");
          assertThat(cliff.gap().isZero()).isFalse();
        });
    assertThat(near(severance("90000.00", "2020-01-01")))
        .filteredOn(cliff -> cliff.kind() == Kind.COMPENSATION_CAP)
        .singleElement()
        .satisfies(cliff -> assertThat(cliff.gap().isZero()).isTrue());
    assertThat(near(severance("30000.00", "2010-01-01")))
        .noneMatch(cliff -> cliff.kind() == Kind.COMPENSATION_CAP);
  }

  @Test
  void oneYuanAboveTheCapCostsTheYearsAboveTwelve() {
    assertThat(near(severance("37700.00", "2010-01-01")))
        .containsExactly(
            new Cliff(
                Kind.COMPENSATION_CAP,
                "averageWage",
                "37700.00",
                side("37731.00", "641427.00", "37731.00 × 17"),
                side("37732.00", "452772.00", "37731 × 12"),
                false));
    assertThat(near(severance("38000.00", "2010-01-01")))
        .singleElement()
        .satisfies(cliff -> {
          assertThat(cliff.passed()).isTrue();
          assertThat(cliff.gap()).isEqualTo(Money.cny("188655.00"));
        });
  }

  @Test
  void theCapIsNoCliffForWhoServedTwelveYearsOrLess() {
    assertThat(near(severance("37700.00", "2016-01-01"))).isEmpty();
  }

  @Test
  void farFromTheCapNothingIsSaid() {
    assertThat(near(severance("20000.00", "2010-01-01"))).isEmpty();
  }

  @Test
  void ofTwiceTheCompensationTheCliffIsTwiceAsHigh() {
    Computation twice =
        UnlawfulCompensation.of(
            new UnlawfulCompensation.Question(base("37700.00"), service("2010-01-01")), SHANGHAI);

    assertThat(near(twice))
        .singleElement()
        .satisfies(cliff -> assertThat(cliff.gap()).isEqualTo(Money.cny("377310.00")));
  }

  @Test
  void aDayOfServiceAroundAStepIsWorthHalfAMonth() {
    // Six months of the seventeenth year were full on 14 September, four days before the end.
    assertThat(near(severance("20000.00", "2010-03-15")))
        .containsExactly(
            new Cliff(
                Kind.SERVICE_STEP,
                "legalEnd",
                "2026-09-18",
                side("2026-09-13", "330000.00", "20000.00 × 16.5"),
                side("2026-09-14", "340000.00", "20000.00 × 17"),
                true));
    // Half a year will be full on 30 September, twelve days after the end.
    assertThat(near(severance("20000.00", "2010-04-01")))
        .singleElement()
        .satisfies(cliff -> {
          assertThat(cliff.passed()).isFalse();
          assertThat(cliff.at().value()).isEqualTo("2026-09-29");
          assertThat(cliff.beyond().value()).isEqualTo("2026-09-30");
        });
  }

  @Test
  void oneYuanAboveTheExemptionIsTaxed() {
    assertThat(near(OneOffCompensationTax.tax(new BigDecimal("450000.00"), null, SHANGHAI)))
        .containsExactly(
            new Cliff(
                Kind.SEVERANCE_TAX_EXEMPTION,
                "compensation",
                "450000.00",
                side("452772.00", "0.00", "max(452772.00 - 452772, 0) × 0.03 - 0"),
                side("452773.00", "0.03", "max(452773.00 - 452772, 0) × 0.03 - 0"),
                false));
    assertThat(near(OneOffCompensationTax.tax(new BigDecimal("100000.00"), null, SHANGHAI)))
        .isEmpty();
  }

  @Test
  void oneYuanOfBonusAboveAStepCostsThousands() {
    assertThat(near(BonusTax.separately(new BigDecimal("37000.00"), SHANGHAI)))
        .singleElement()
        .satisfies(cliff -> {
          assertThat(cliff.kind()).isEqualTo(Kind.BONUS_TAX_STEP);
          assertThat(cliff.at().amount()).isEqualTo(Money.cny("1080.00"));
          assertThat(cliff.beyond().amount()).isEqualTo(Money.cny("3390.10"));
          assertThat(cliff.passed()).isTrue();
        });
  }

  @Test
  void aDayOfEmploymentMoreMayBeADayOfLeaveMore() {
    // 261 days of 365 of ten days are 7.15; on the 292nd day it will be eight, on the 255th it was
    // 6.98.
    Line leave =
        new Line(
            "annualLeave",
            PaymentComponent.WAGES,
            Money.cny("8000.00"),
            "cn.unused-annual-leave",
            "",
            List.of(
                given("calendarDays", "261"),
                given("yearlyDays", "10"),
                given("takenDays", "3"),
                given("averageWageWithoutOvertime", "21750.00")),
            List.of(),
            List.of(),
            List.of());

    assertThat(Cliffs.of(leave, SHANGHAI, Ground.LCL_38))
        .extracting(Cliff::kind, cliff -> cliff.at().value(), cliff -> cliff.beyond().value())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.ANNUAL_LEAVE_DAY, "2026-09-12", "2026-09-13"),
            org.assertj.core.groups.Tuple.tuple(Kind.ANNUAL_LEAVE_DAY, "2026-10-18", "2026-10-19"));
  }

  @Test
  void anAmountOfAnotherLawHasNoCliffHere() {
    Computation now = severance("37700.00", "2010-01-01");
    Computation other =
        new Computation(
            now.rule(),
            Money.cny("1.00"),
            now.steps(),
            now.formula(),
            now.inputs(),
            now.packs(),
            now.articles(),
            now.flags());

    assertThat(near(now)).isNotEmpty();
    assertThat(near(other)).isEmpty();
  }

  private static Input given(String name, String value) {
    return new Input(name, value, null, "given");
  }
}
