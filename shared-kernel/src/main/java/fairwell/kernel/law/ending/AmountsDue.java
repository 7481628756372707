package fairwell.kernel.law.ending;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is due at an end of employment in all, and what is still open after what was paid for it.
 * Pay in lieu that was paid counts as well against 2N, which excludes it (IR 25).
 */
public final class AmountsDue {

  private AmountsDue() {}

  /**
   * The parts.
   *
   * @param due computations that end with an amount
   * @param paid amounts already paid, by their name
   */
  public record Question(List<Computation> due, Map<String, BigDecimal> paid) {}

  /** Steps {@code total} and {@code netDifference}; the amount is the latter. */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.amounts-due", law).articles("LCL 50");
    Money total = law.money(BigDecimal.ZERO);
    for (Computation due : question.due()) {
      working.after(due, due.rule(), due.money().amount().toPlainString());
      total = total.plus(due.money());
    }
    BigDecimal paid = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> one : question.paid().entrySet()) {
      working.given("paid:" + one.getKey(), one.getValue());
      paid = paid.add(one.getValue());
    }
    working.step("total", total, sum(question.due()));
    Money open = law.money(total.amount().subtract(paid));
    String formula = total.amount().toPlainString() + " - " + paid.toPlainString();
    working.step("netDifference", open, formula);
    return working.flagIf(open.isNegative(), Flags.PAID_MORE_THAN_DUE).amount(open, formula);
  }

  private static String sum(List<Computation> due) {
    return due.stream()
        .map(one -> one.money().amount().toPlainString())
        .collect(Collectors.joining(" + "));
  }
}
