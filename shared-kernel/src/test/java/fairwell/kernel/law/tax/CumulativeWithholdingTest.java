package fairwell.kernel.law.tax;

import static fairwell.kernel.law.Law.amount;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.step;
import static fairwell.kernel.law.Law.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.tax.CumulativeWithholding.Month;
import fairwell.kernel.law.tax.CumulativeWithholding.YearToDate;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CumulativeWithholdingTest {

  private static final Figures LAW = Law.of("CN", "2026-03-31");
  private static final YearToDate NOTHING =
      YearToDate.broughtForward(BigDecimal.ZERO, BigDecimal.ZERO);

  private static Month month(String income, String contributions, String special) {
    return new Month(yuan(income), yuan(contributions), yuan(special));
  }

  private static List<String> year(Month month, int months) {
    return CumulativeWithholding.byMonth(NOTHING, Collections.nCopies(months, month), LAW).stream()
        .map(Law::amount)
        .toList();
  }

  @Test
  void thirtyThousandAMonthAsTheTaxAdministrationWorksIt() {
    // STA 2018 No.61: 30,000 - 5,000 - 4,500 - 2,000 = 18,500 a month.
    assertThat(year(month("30000.00", "4500.00", "2000.00"), 3))
        .containsExactly("555.00", "625.00", "1850.00");
  }

  @Test
  void explainsItself() {
    YearToDate year =
        new YearToDate(
            BigDecimal.ZERO,
            yuan("204480.00"),
            9,
            yuan("44577.00"),
            yuan("27000.00"),
            yuan("4717.60"));
    Computation tax = CumulativeWithholding.tax(year, LAW);

    assertThat(amount(tax)).isEqualTo("1552.70");
    assertThat(tax.rule()).isEqualTo("cn.withholding-tax");
    assertThat(tax.formula())
        .isEqualTo("max((204480.00 - 5000 × 9 - 44577.00 - 27000.00) × 0.10 - 2520 - 4717.60, 0)");
    assertThat(step(tax, "cumulativeTaxable")).isEqualTo("87903.00");
    assertThat(step(tax, "taxDueToDate")).isEqualTo("6270.30");
    assertThat(step(tax, "refundInMonth")).isEqualTo("0.00");
    assertThat(step(tax, "withheldTooMuch")).isEqualTo("0.00");
    assertThat(tax.steps().get(1).formula()).isEqualTo("max(87903.00 × 0.10 - 2520, 0)");
    assertThat(tax.articles()).containsExactly("个人所得税法 11", "STA 2018 No.61");
    assertThat(packs(tax)).containsExactly("cn.income-tax.2019");
    assertThat(tax.flags()).isEmpty();
    assertThat(tax.inputs())
        .containsExactly(
            new Input("income", "204480.00", null, "given"),
            new Input("months", "9", null, "given"),
            new Input("contributions", "44577.00", null, "given"),
            new Input("specialAdditional", "27000.00", null, "given"),
            new Input("withheld", "4717.60", null, "given"),
            new Input("monthlyDeduction", "5000", null, "pack"));
  }

  @Test
  void nothingIsPaidBackBeforeTheAnnualReturn() {
    Computation tax =
        CumulativeWithholding.tax(
            YearToDate.broughtForward(yuan("40000.00"), yuan("1480.00"))
                .plus(month("2000.00", "500.00", "1000.00")),
            LAW);
    // 40,000 + 2,000 - 5,000 - 500 - 1,000 = 35,500 × 3 % = 1,065.
    assertThat(amount(tax)).isEqualTo("0.00");
    assertThat(step(tax, "cumulativeTaxable")).isEqualTo("35500.00");
    assertThat(step(tax, "taxDueToDate")).isEqualTo("1065.00");
    assertThat(step(tax, "refundInMonth")).isEqualTo("0.00");
    assertThat(step(tax, "withheldTooMuch")).isEqualTo("415.00");
    assertThat(tax.flags()).containsExactly(Flags.WITHHELD_TOO_MUCH);
    assertThat(tax.formula()).startsWith("max((40000.00 + 2000.00 - 5000 × 1 - 500.00 - 1000.00)");
    assertThat(tax.inputs()).contains(new Input("taxableBefore", "40000.00", null, "given"));
  }

  @ParameterizedTest
  @CsvSource({
    "36000.00, 1080.00",
    "36000.10, 1080.01",
    "144000.00, 11880.00",
    "300000.00, 43080.00",
    "420000.00, 73080.00",
    "660000.00, 145080.00",
    "960000.00, 250080.00",
    "960001.00, 250080.45",
    "0.00, 0.00",
    "0.16, 0.00",
    "0.17, 0.01",
  })
  void bothSidesOfEachCeilingAndOfTheFen(String taxable, String tax) {
    Computation computation =
        CumulativeWithholding.tax(YearToDate.broughtForward(yuan(taxable), BigDecimal.ZERO), LAW);
    assertThat(amount(computation)).isEqualTo(tax);
  }

  @Test
  void belowTheDeductionNothingIsTaxable() {
    Computation tax =
        CumulativeWithholding.tax(NOTHING.plus(month("4000.00", "0.00", "0.00")), LAW);
    assertThat(amount(tax)).isEqualTo("0.00");
    assertThat(step(tax, "cumulativeTaxable")).isEqualTo("-1000.00");
    assertThat(tax.flags()).isEmpty();
  }

  @Test
  void beforeTheLawOf2019ItIsRefused() {
    assertThatThrownBy(() ->
            CumulativeWithholding.tax(
                NOTHING.plus(month("8000.00", "0.00", "0.00")), Law.of("CN", "2018-12-31")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new FigureUnknown("income-tax.annual", "CN", "2018-12-31")));
  }

  @Property(tries = 100)
  void twelveMonthsTogetherAreTheTaxOfTheYear(
      @ForAll @IntRange(min = 0, max = 20_000_000) int fen) {
    BigDecimal wage = BigDecimal.valueOf(fen, 2);
    List<Computation> months =
        CumulativeWithholding.byMonth(
            NOTHING,
            Collections.nCopies(12, new Month(wage, BigDecimal.ZERO, BigDecimal.ZERO)),
            LAW);
    BigDecimal sum =
        months.stream().map(tax -> tax.money().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    Computation year =
        AnnualTax.of(
            new AnnualTax.Year(
                wage.multiply(BigDecimal.valueOf(12)), BigDecimal.ZERO, BigDecimal.ZERO),
            LAW);
    assertThat(sum.toPlainString()).isEqualTo(step(year, "wageTax"));
  }

  @Property(tries = 100)
  void moreIncomeIsNeverLessTaxAndNeverLessNet(
      @ForAll @IntRange(min = 0, max = 150_000_000) int fen,
      @ForAll @IntRange(min = 1, max = 1_000_000) int more) {
    BigDecimal less = BigDecimal.valueOf(fen, 2);
    BigDecimal rise = BigDecimal.valueOf(more, 2);
    BigDecimal lower = tax(less);
    BigDecimal higher = tax(less.add(rise));
    assertThat(higher).isGreaterThanOrEqualTo(lower);
    assertThat(higher.subtract(lower)).isLessThanOrEqualTo(rise);
  }

  private static BigDecimal tax(BigDecimal taxable) {
    return CumulativeWithholding.tax(YearToDate.broughtForward(taxable, BigDecimal.ZERO), LAW)
        .money()
        .amount();
  }
}
