package fairwell.kernel.law.wage;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What may be taken from the wage of a month for damage the employee caused (工资支付暂行规定 16): at most
 * 20 percent of it, and the rest stays at least the minimum wage.
 */
public final class WageDeduction {

  /**
   * What is asked.
   *
   * @param monthWage the wage of this month
   * @param loss what is still to be made good; absent: only the limit is asked
   */
  public record Question(BigDecimal monthWage, @Nullable BigDecimal loss) {}

  private WageDeduction() {}

  /** The most that may be taken this month; the wage that remains is a step. */
  public static Computation of(Question question, Figures law) {
    BigDecimal wage = question.monthWage();
    Working working =
        Working.of("cn.wage-deduction", law).given("monthWage", wage).articles("工资支付暂行规定 16");
    BigDecimal rate = working.figure("limitRate", "wage-deduction", "limitRate");
    BigDecimal minimum = working.figure("minimumWage", "minimum-wage", "monthly");
    BigDecimal aboveMinimum = wage.subtract(minimum).max(BigDecimal.ZERO);
    BigDecimal limit = wage.multiply(rate).min(aboveMinimum);
    String limits =
        "%s × %s, max(0, %s - %s)"
            .formatted(
                wage.toPlainString(),
                rate.toPlainString(),
                wage.toPlainString(),
                minimum.toPlainString());
    BigDecimal loss = question.loss();
    if (loss != null) {
      working.given("loss", loss);
      limit = limit.min(loss);
      limits = loss.toPlainString() + ", " + limits;
    }
    Money deduction = working.round(limit);
    working.step(
        "remainingWage",
        working.round(wage).minus(deduction),
        wage.toPlainString() + " - " + deduction.amount().toPlainString());
    return working.amount(deduction, "min(" + limits + ")");
  }
}
