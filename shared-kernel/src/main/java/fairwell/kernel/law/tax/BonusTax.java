package fairwell.kernel.law.tax;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.TaxTable;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tax on the annual one-off bonus taken apart from the wages (全年一次性奖金单独计税, 财税〔2018〕164号 1; MOF/STA
 * 2023 No.30, to 2027-12-31), once a year.
 *
 * <p>A twelfth of the bonus picks rate and quick deduction of the monthly table, which then fall on
 * the whole bonus. The quick deduction is taken off once, not twelve times, so right above each
 * ceiling the net falls: a cliff.
 */
public final class BonusTax {

  private static final int SCALE = 10;

  private BonusTax() {}

  /**
   * The tax on a bonus. Steps: {@code rate}, {@code quickDeduction}, {@code net}; below a cliff
   * {@code limit}, the highest bonus of this rate, and {@code oneYuanAboveLimitCosts}.
   *
   * @throws fairwell.kernel.refusal.Refused on a day the law does not allow it
   */
  public static Computation separately(BigDecimal bonus, Figures law) {
    Working working = Working.of("cn.bonus-tax", law).given("bonus", bonus).articles(articles(law));
    BigDecimal months = working.figure("months", "bonus-tax", "months");
    TaxTable table = working.table("bonus-tax", "monthly");
    TaxTable.Bracket bracket = bracket(bonus, table, months);
    Money tax = working.round(on(bonus, table, months));
    working
        .step(
            "rate",
            Answer.of(bracket.rate()),
            bonus.toPlainString() + " / " + months.toPlainString())
        .step("quickDeduction", working.round(bracket.quickDeduction()), "")
        .step("net", working.round(bonus.subtract(tax.amount())), "");
    BigDecimal upTo = bracket.upTo();
    if (upTo != null) {
      BigDecimal limit = upTo.multiply(months);
      working
          .step("limit", working.round(limit), upTo.toPlainString() + " × " + months)
          .step(
              "oneYuanAboveLimitCosts",
              working.round(
                  on(limit.add(BigDecimal.ONE), table, months)
                      .subtract(on(limit, table, months))
                      .subtract(BigDecimal.ONE)),
              "");
    }
    return working
        .flagIf(belowItsCliff(bonus, table, months), Flags.BONUS_ABOVE_CLIFF)
        .amount(
            tax,
            "%s × %s - %s"
                .formatted(
                    bonus.toPlainString(),
                    bracket.rate().toPlainString(),
                    bracket.quickDeduction().toPlainString()));
  }

  /**
   * Both sides of a limit. Steps: {@code taxAtLimit}, {@code taxAboveLimit}; the amount is what the
   * higher bonus leaves less than the lower one, negative when it leaves more.
   */
  public static Computation sides(BigDecimal atLimit, BigDecimal above, Figures law) {
    Computation lower = separately(atLimit, law);
    Computation higher = separately(above, law);
    BigDecimal more = above.subtract(atLimit);
    BigDecimal loss = higher.money().minus(lower.money()).amount().subtract(more);
    return Working.of("cn.bonus-tax.sides", law)
        .after(lower, "taxAtLimit", lower.money().amount())
        .after(higher, "taxAboveLimit", higher.money().amount())
        .articles(articles(law))
        .step("taxAtLimit", lower.money(), lower.formula())
        .step("taxAboveLimit", higher.money(), higher.formula())
        .amount(
            law.money(loss),
            "%s - %s - %s"
                .formatted(
                    higher.money().amount().toPlainString(),
                    lower.money().amount().toPlainString(),
                    more.toPlainString()));
  }

  /** The bonuses right above which the net falls. */
  public static List<BigDecimal> cliffs(Figures law) {
    BigDecimal months = law.need("bonus-tax", "months").value();
    return limits(law.table("bonus-tax", "monthly"), months).toList();
  }

  private static Stream<BigDecimal> limits(TaxTable table, BigDecimal months) {
    return table.brackets().stream()
        .map(TaxTable.Bracket::upTo)
        .filter(Objects::nonNull)
        .map(upTo -> upTo.multiply(months));
  }

  /** Whether a smaller bonus, at the limit below, would leave more. */
  private static boolean belowItsCliff(BigDecimal bonus, TaxTable table, BigDecimal months) {
    return limits(table, months)
        .filter(limit -> limit.compareTo(bonus) < 0)
        .anyMatch(limit ->
            limit
                    .subtract(on(limit, table, months))
                    .compareTo(bonus.subtract(on(bonus, table, months)))
                > 0);
  }

  private static BigDecimal on(BigDecimal bonus, TaxTable table, BigDecimal months) {
    TaxTable.Bracket bracket = bracket(bonus, table, months);
    return bonus.multiply(bracket.rate()).subtract(bracket.quickDeduction());
  }

  /** Rounded up, so that a bonus above a limit by any amount is not taken for equal to it. */
  private static TaxTable.Bracket bracket(BigDecimal bonus, TaxTable table, BigDecimal months) {
    return table.bracketOf(bonus.divide(months, SCALE, RoundingMode.CEILING));
  }

  private static String[] articles(Figures law) {
    return new String[] {law.need("bonus-tax", "months").source()};
  }
}
