package fairwell.kernel.law.wage;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;

/**
 * Wages not paid in time (LCL 85): the wages themselves and, only when the labour bureau ordered
 * payment and its deadline passed, 50 to 100 percent on top, which the bureau sets.
 */
public final class WageArrears {

  /**
   * What is asked.
   *
   * @param monthlyWage the wage of each month owed
   * @param ordered whether the labour bureau ordered payment by a deadline
   * @param paidInTime whether the employer then paid within the deadline
   */
  public record Question(BigDecimal monthlyWage, int months, boolean ordered, boolean paidInTime) {}

  private WageArrears() {}

  /** What is owed; the least and the most that come on top are steps, each rounded once. */
  public static Computation of(Question question, Figures law) {
    BigDecimal months = BigDecimal.valueOf(question.months());
    BigDecimal owed = question.monthlyWage().multiply(months);
    Working working =
        Working.of("cn.wage-arrears", law)
            .given("monthlyWage", question.monthlyWage())
            .given("months", months)
            .given("orderedByLabourBureau", question.ordered())
            .given("paidWithinDeadline", question.paidInTime())
            .articles("LCL 30", "LCL 85");
    Money principal = working.round(owed);
    boolean extra = question.ordered() && !question.paidInTime();
    working.flagIf(extra, Flags.BUREAU_SETS_THE_RATE);
    for (String bound : new String[] {"extraMin", "extraMax"}) {
      BigDecimal rate =
          extra ? working.figure(bound + "Rate", "wage-arrears", bound) : BigDecimal.ZERO;
      working.step(
          bound,
          working.round(owed.multiply(rate)),
          owed.toPlainString() + " × " + rate.toPlainString());
    }
    return working.amount(
        principal, question.monthlyWage().toPlainString() + " × " + months.toPlainString());
  }
}
