package fairwell.kernel.law.tax;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.LocalAverage;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.TaxTable;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Tax on the one-off compensation for the end of employment (一次性补偿收入).
 *
 * <p>Free up to three times the local average annual wage of the prior year. Since 2019 the excess
 * goes through the annual table alone, without the 60,000 and without the wages (财税〔2018〕164号
 * 5(1)). Before, it was spread over the years of service, at most twelve, and taxed as that many
 * months of wages (国税发〔1999〕178号; 财税〔2001〕157号). Which of them binds, the packs of the day say.
 */
public final class OneOffCompensationTax {

  /** The excess is taxed as so many months of wages: the rule before 2019. */
  public static final String SPREAD_OVER_YEARS = "SPREAD_OVER_YEARS";

  private static final int SCALE = 10;

  private OneOffCompensationTax() {}

  /**
   * The tax on a sum, in yuan. Steps: {@code exemptLimit}, {@code taxableExcess}, {@code net}.
   *
   * @param years full years of service; only the rule before 2019 asks for them
   */
  public static Computation tax(BigDecimal total, @Nullable Integer years, Figures law) {
    Working working = Working.of("cn.severance-tax", law).given("compensation", total);
    boolean spread = working.wording("severance-tax", "method").equals(SPREAD_OVER_YEARS);
    BigDecimal average = LocalAverage.annual(working);
    BigDecimal multiple = working.figure("exemptMultiple", "severance-tax", "exemptMultiple");
    BigDecimal exempt = average.multiply(multiple);
    BigDecimal excess = total.subtract(exempt).max(BigDecimal.ZERO);
    working
        .step(
            "exemptLimit",
            working.round(exempt),
            average.toPlainString() + " × " + multiple.toPlainString())
        .step(
            "taxableExcess",
            working.round(excess),
            "max(%s - %s, 0)".formatted(total.toPlainString(), exempt.toPlainString()));
    return spread ? spread(working, total, excess, years) : alone(working, total, excess, exempt);
  }

  /** One-off settlement income from an employer declared bankrupt is free of tax. */
  public static Computation ofBankruptcy(BigDecimal total, Figures law) {
    Money none = Money.zero(law.currency());
    return Working.of("cn.severance-tax.bankruptcy", law)
        .given("compensation", total)
        .articles("财税〔2001〕157号 3")
        .step("taxableExcess", none, "")
        .step("net", law.money(total), total.toPlainString())
        .amount(none, "0");
  }

  private static Computation alone(
      Working working, BigDecimal total, BigDecimal excess, BigDecimal exempt) {
    TaxTable table = working.table("income-tax", "annual");
    Money tax = working.round(table.taxOn(excess));
    TaxTable.Bracket bracket = table.bracketOf(excess);
    return working
        .articles("财税〔2018〕164号 5(1)")
        .step("net", working.round(total.subtract(tax.amount())), "")
        .amount(
            tax,
            "max(%s - %s, 0) × %s - %s"
                .formatted(
                    total.toPlainString(),
                    exempt.toPlainString(),
                    bracket.rate().toPlainString(),
                    bracket.quickDeduction().toPlainString()));
  }

  private static Computation spread(
      Working working, BigDecimal total, BigDecimal excess, @Nullable Integer years) {
    if (years == null || years < 1) {
      throw new Refused(
          new ImpossibleValue("years_of_service", "at least 1: the tax is spread over them"));
    }
    BigDecimal limit = working.figure("maxYears", "severance-tax", "maxYears");
    BigDecimal counted = BigDecimal.valueOf(years).min(limit);
    BigDecimal deduction = working.figure("monthlyDeduction", "income-tax", "monthlyDeduction");
    TaxTable table = working.table("income-tax", "monthly");
    BigDecimal taxable = excess.subtract(deduction.multiply(counted)).max(BigDecimal.ZERO);
    Spread spread = Spread.of(taxable, counted, table);
    Money tax = working.round(spread.tax());
    return working
        .given("yearsOfService", years)
        .articles("国税发〔1999〕178号", "财税〔2001〕157号 1")
        .step("yearsCounted", counted, "min(%s, %s)".formatted(years, limit.toPlainString()))
        .step("net", working.round(total.subtract(tax.amount())), "")
        .amount(
            tax,
            "((%s / %s - %s) × %s - %s) × %s"
                .formatted(
                    excess.toPlainString(),
                    counted.toPlainString(),
                    deduction.toPlainString(),
                    spread.bracket().rate().toPlainString(),
                    spread.bracket().quickDeduction().toPlainString(),
                    counted.toPlainString()));
  }

  /**
   * A sum taxed in equal parts. The tax is computed on the whole, so nothing is rounded on the way:
   * {@code ((sum / parts) × rate - quick) × parts}.
   */
  record Spread(TaxTable.Bracket bracket, BigDecimal tax) {

    static Spread of(BigDecimal sum, BigDecimal parts, TaxTable table) {
      TaxTable.Bracket bracket = table.bracketOf(sum.divide(parts, SCALE, RoundingMode.CEILING));
      BigDecimal tax =
          sum.signum() <= 0
              ? BigDecimal.ZERO
              : sum.multiply(bracket.rate()).subtract(bracket.quickDeduction().multiply(parts));
      return new Spread(bracket, tax);
    }
  }
}
