package fairwell.kernel.law.tax;

import static fairwell.kernel.law.Law.amount;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.step;
import static fairwell.kernel.law.Law.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneOffCompensationTaxTest {

  private static final Figures SHANGHAI = Law.of("CN-SH", "2026-03-31");

  private static Figures year2015(String average) {
    return Law.of("CN", "2015-12-31").with("average-wage", "annual", yuan(average));
  }

  @Test
  void explainsItself() {
    Computation tax = OneOffCompensationTax.tax(yuan("600000.00"), null, SHANGHAI);
    assertThat(amount(tax)).isEqualTo("13555.20");
    assertThat(tax.rule()).isEqualTo("cn.severance-tax");
    assertThat(tax.formula()).isEqualTo("max(600000.00 - 447624, 0) × 0.20 - 16920");
    assertThat(step(tax, "exemptLimit")).isEqualTo("447624.00");
    assertThat(step(tax, "taxableExcess")).isEqualTo("152376.00");
    assertThat(step(tax, "net")).isEqualTo("586444.80");
    assertThat(tax.steps())
        .extracting("formula")
        .startsWith("149208 × 3", "max(600000.00 - 447624, 0)");
    assertThat(tax.articles()).containsExactly("财税〔2018〕164号 5(1)");
    assertThat(packs(tax))
        .containsExactly("cn.severance-tax.2019", "cn-sh.average-wage.2024", "cn.income-tax.2019");
    assertThat(tax.inputs())
        .extracting("name")
        .containsExactly("compensation", "localAnnualAverageWage", "exemptMultiple");
    // The average of 2024 in March 2026: that of 2025 is not in force yet.
    assertThat(tax.flags()).containsExactly(Flags.AVG_WAGE_STALE);
  }

  @ParameterizedTest
  @CsvSource({
    "447624.00, 0.00, 0.00",
    "447624.33, 0.01, 0.33",
    "483624.00, 1080.00, 36000.00",
    "483624.10, 1080.01, 36000.10",
    "100.00, 0.00, 0.00",
  })
  void isFreeUpToTheLimit(String total, String tax, String excess) {
    Computation computation = OneOffCompensationTax.tax(yuan(total), null, SHANGHAI);
    assertThat(amount(computation)).isEqualTo(tax);
    assertThat(step(computation, "taxableExcess")).isEqualTo(excess);
  }

  @Test
  void aGivenAverageIsNotStale() {
    Figures given = SHANGHAI.with("average-wage", "annual", yuan("100000.00"));
    Computation tax = OneOffCompensationTax.tax(yuan("336000.00"), null, given);
    assertThat(amount(tax)).isEqualTo("1080.00");
    assertThat(tax.flags()).isEmpty();
    assertThat(OneOffCompensationTax.tax(yuan("1.00"), null, Law.of("CN-SH", "2026-09-30")).flags())
        .isEmpty();
  }

  @Test
  void anUnknownAverageIsRefused() {
    assertThatThrownBy(
            () -> OneOffCompensationTax.tax(yuan("1.00"), null, Law.of("CN-SH", "2025-06-30")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new FigureUnknown("average-wage.annual", "CN-SH", "2025-06-30")));
  }

  @Test
  void before2019TheExcessWasSpreadOverTheYears() {
    // (46,000 / 12 - 3,500) × 3 % × 12 = 120.
    Computation tax = OneOffCompensationTax.tax(yuan("100000.00"), 15, year2015("18000.00"));
    assertThat(amount(tax)).isEqualTo("120.00");
    assertThat(tax.formula()).isEqualTo("((46000.00 / 12 - 3500) × 0.03 - 0) × 12");
    assertThat(step(tax, "yearsCounted")).isEqualTo("12");
    assertThat(tax.steps()).extracting("formula").contains("min(15, 12)");
    assertThat(step(tax, "net")).isEqualTo("99880.00");
    assertThat(tax.articles()).containsExactly("国税发〔1999〕178号", "财税〔2001〕157号 1");
    assertThat(packs(tax)).containsExactly("cn.severance-tax.2001", "cn.income-tax.2011");
    assertThat(tax.inputs()).extracting("name").contains("yearsOfService", "maxYears");
  }

  @ParameterizedTest
  @CsvSource({
    // excess of 5 years: 3,500 a month free, then 1,500 at 3 %, above it 10 %.
    "71500.00, 5, 0.00",
    "71500.40, 5, 0.01",
    "79000.00, 5, 225.00",
    "79000.10, 5, 225.01",
    "104000.00, 1, 11195.00",
    "54000.00, 1, 0.00",
  })
  void bothSidesOfTheMonthlyBrackets(String total, int years, String tax) {
    assertThat(amount(OneOffCompensationTax.tax(yuan(total), years, year2015("18000.00"))))
        .isEqualTo(tax);
  }

  @Test
  void theRuleBefore2019AsksForYears() {
    for (Integer years : new Integer[] {null, 0}) {
      assertThatThrownBy(() -> OneOffCompensationTax.tax(yuan("1.00"), years, year2015("18000.00")))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.refusal())
                      .isEqualTo(
                          new ImpossibleValue(
                              "years_of_service", "at least 1: the tax is spread over them")));
    }
  }

  @Test
  void whatABankruptEmployerPaysIsFree() {
    Computation tax = OneOffCompensationTax.ofBankruptcy(yuan("900000.00"), SHANGHAI);
    assertThat(amount(tax)).isEqualTo("0.00");
    assertThat(step(tax, "net")).isEqualTo("900000.00");
    assertThat(step(tax, "taxableExcess")).isEqualTo("0.00");
    assertThat(tax.articles()).containsExactly("财税〔2001〕157号 3");
    assertThat(tax.rule()).isEqualTo("cn.severance-tax.bankruptcy");
    assertThat(tax.formula()).isEqualTo("0");
  }

  @Test
  void earlyRetirementIsTaxedByTheYear() {
    Computation tax = EarlyRetirementTax.tax(yuan("600000.00"), 5, Law.of("CN", "2026-03-31"));
    assertThat(amount(tax)).isEqualTo("17400.00");
    assertThat(tax.formula()).isEqualTo("(max(600000.00 / 5 - 60000, 0) × 0.10 - 2520) × 5");
    assertThat(step(tax, "taxablePerYear")).isEqualTo("60000.00");
    assertThat(step(tax, "net")).isEqualTo("582600.00");
    assertThat(tax.rule()).isEqualTo("cn.early-retirement-tax");
    assertThat(tax.articles()).containsExactly("财税〔2018〕164号 5(2)");
    assertThat(packs(tax)).containsExactly("cn.severance-tax.2019", "cn.income-tax.2019");
    assertThat(tax.inputs())
        .extracting("name")
        .containsExactly("lumpSum", "yearsToStatutoryRetirement", "yearlyDeduction");
  }

  @ParameterizedTest
  @CsvSource({
    "300000.00, 5, 0.00",
    "300000.40, 5, 0.01",
    "480000.00, 5, 5400.00",
    "480000.10, 5, 5400.01",
    "100000.00, 3, 0.00",
    "200000.00, 3, 600.00",
    "60001.00, 1, 0.03",
  })
  void bothSidesOfTheYearlyDeductionAndBracket(String lump, int years, String tax) {
    assertThat(amount(EarlyRetirementTax.tax(yuan(lump), years, SHANGHAI))).isEqualTo(tax);
  }

  @Test
  void earlyRetirementNeedsAYear() {
    assertThatThrownBy(() -> EarlyRetirementTax.tax(yuan("1.00"), 0, SHANGHAI))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new ImpossibleValue(
                            "years_to_statutory_retirement",
                            "at least 1: the sum is spread over them")));
  }

  @Property(tries = 100)
  void moreIsNeverLessTaxAndNeverLessNet(
      @ForAll @IntRange(min = 0, max = 200_000_000) int fen,
      @ForAll @IntRange(min = 1, max = 1_000_000) int more) {
    BigDecimal low = BigDecimal.valueOf(fen, 2);
    BigDecimal rise = BigDecimal.valueOf(more, 2);
    BigDecimal before = OneOffCompensationTax.tax(low, null, SHANGHAI).money().amount();
    BigDecimal after = OneOffCompensationTax.tax(low.add(rise), null, SHANGHAI).money().amount();
    assertThat(after.subtract(before)).isBetween(BigDecimal.ZERO, rise);
  }
}
