package fairwell.kernel.law.tax;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.TaxTable;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tax on the one-off subsidy for early retirement (提前退休一次性补贴, 财税〔2018〕164号 5(2)): the sum is
 * divided by the years to the statutory retirement age, 60,000 is taken off each year, the rest
 * goes through the annual table, and the tax is multiplied by the years again.
 */
public final class EarlyRetirementTax {

  private static final int SCALE = 10;

  private EarlyRetirementTax() {}

  /**
   * The tax, rounded once at the end. Steps: {@code taxablePerYear}, {@code net}.
   *
   * @param years from the procedure to the statutory retirement age, at least one
   */
  public static Computation tax(BigDecimal lumpSum, int years, Figures law) {
    if (years < 1) {
      throw new Refused(
          new ImpossibleValue(
              "years_to_statutory_retirement", "at least 1: the sum is spread over them"));
    }
    Working working =
        Working.of("cn.early-retirement-tax", law)
            .given("lumpSum", lumpSum)
            .given("yearsToStatutoryRetirement", years)
            .articles("财税〔2018〕164号 5(2)");
    BigDecimal yearly =
        working.figure("yearlyDeduction", "severance-tax", "earlyRetirementDeduction");
    TaxTable table = working.table("income-tax", "annual");
    BigDecimal parts = BigDecimal.valueOf(years);
    BigDecimal taxable = lumpSum.subtract(yearly.multiply(parts)).max(BigDecimal.ZERO);
    OneOffCompensationTax.Spread spread = OneOffCompensationTax.Spread.of(taxable, parts, table);
    Money tax = working.round(spread.tax());
    String perYear =
        "max(%s / %s - %s, 0)".formatted(lumpSum.toPlainString(), years, yearly.toPlainString());
    return working
        .step(
            "taxablePerYear",
            working.round(taxable.divide(parts, SCALE, RoundingMode.HALF_UP)),
            perYear)
        .step("net", working.round(lumpSum.subtract(tax.amount())), "")
        .amount(
            tax,
            "(%s × %s - %s) × %s"
                .formatted(
                    perYear,
                    spread.bracket().rate().toPlainString(),
                    spread.bracket().quickDeduction().toPlainString(),
                    years));
  }
}
