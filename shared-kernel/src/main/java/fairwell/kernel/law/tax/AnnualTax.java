package fairwell.kernel.law.tax;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.TaxTable;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;

/**
 * Tax on the wages of a whole year (综合所得, 个人所得税法 6, 11), with the one-off bonus taxed apart or
 * together with them: both methods, side by side.
 */
public final class AnnualTax {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private AnnualTax() {}

  /**
   * One year, in yuan.
   *
   * @param wages gross, bonuses other than the one-off one included (they are wages of their month)
   * @param deductions social insurance, housing fund and special additional deductions; without the
   *     60,000
   * @param bonus the annual one-off bonus; zero when there is none
   */
  public record Year(BigDecimal wages, BigDecimal deductions, BigDecimal bonus) {}

  /**
   * Steps: {@code wageTax} (on the wages alone), {@code mergedTotal}, and where the law of the day
   * allows the bonus apart {@code bonusTax}, {@code separateTotal}, {@code cheaper} (SEPARATE or
   * MERGED) and {@code difference}. The amount is the lower total.
   */
  public static Computation of(Year year, Figures law) {
    Working working =
        Working.of("cn.annual-tax", law)
            .given("wages", year.wages())
            .given("deductions", year.deductions())
            .given("bonus", year.bonus())
            .articles("个人所得税法 6", "个人所得税法 11");
    BigDecimal monthly = working.figure("monthlyDeduction", "income-tax", "monthlyDeduction");
    TaxTable table = working.table("income-tax", "annual");
    BigDecimal free = monthly.multiply(MONTHS).add(year.deductions());
    BigDecimal wages = year.wages().subtract(free);
    BigDecimal all = wages.add(year.bonus());
    Money wageTax = working.round(table.taxOn(wages));
    Money merged = working.round(table.taxOn(all));
    working
        .step("wageTax", wageTax, byTable(table, wages))
        .step("mergedTotal", merged, byTable(table, all));
    if (law.findTable("bonus-tax", "monthly").isEmpty()) {
      return working.amount(merged, byTable(table, all));
    }
    Computation bonus = BonusTax.separately(year.bonus(), law);
    Money separate = wageTax.plus(bonus.money());
    boolean apart = separate.compareTo(merged) <= 0;
    Money lower = apart ? separate : merged;
    return working
        .after(bonus, "bonusTax", bonus.money().amount())
        .articles(bonus.articles().toArray(String[]::new))
        .step("bonusTax", bonus.money(), bonus.formula())
        .step("separateTotal", separate, wageTax.amount() + " + " + bonus.money().amount())
        .step("cheaper", Answer.of(apart ? "SEPARATE" : "MERGED"), "")
        .step("difference", (apart ? merged : separate).minus(lower), "")
        .amount(lower, "min(%s, %s)".formatted(separate.amount(), merged.amount()));
  }

  private static String byTable(TaxTable table, BigDecimal taxable) {
    TaxTable.Bracket bracket = table.bracketOf(taxable);
    return "max(%s × %s - %s, 0)"
        .formatted(
            taxable.toPlainString(),
            bracket.rate().toPlainString(),
            bracket.quickDeduction().toPlainString());
  }
}
