package fairwell.kernel.law.leave;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;

/**
 * Pay for leave not taken (年休假实施办法 10, 11): a day is {@code average wage without overtime / 21.75}
 * and pays 300 percent, of which the normal wage is paid anyway, so 200 percent are added. Who was
 * offered the leave and waived it in writing for reasons of their own gets the normal wage only.
 */
public final class LeavePay {

  /** The step that holds the wage of a day, rounded; nothing builds on the rounded figure. */
  public static final String DAY_WAGE = "dayWage";

  /** The step that holds all 300 percent; absent after a waiver. */
  public static final String GROSS = "gross";

  /**
   * What is asked.
   *
   * @param averageWage monthly average of the twelve months before, without overtime
   * @param days days not taken
   */
  public record Question(BigDecimal averageWage, BigDecimal days, boolean waivedInWriting) {}

  private LeavePay() {}

  /** What is added for the days, rounded once. */
  public static Computation of(Question question, Figures law) {
    BigDecimal wage = question.averageWage();
    BigDecimal days = question.days();
    Working working =
        Working.of("cn.unused-annual-leave", law)
            .given("averageWageWithoutOvertime", wage)
            .given("days", days)
            .articles("年休假实施办法 10", "年休假实施办法 11");
    BigDecimal payDays = working.figure("payDays", "annual-leave", "payDays");
    BigDecimal multiple = working.figure("extraMultiple", "annual-leave", "extraMultiple");
    String day = wage.toPlainString() + " / " + payDays.toPlainString();
    working.step(DAY_WAGE, working.round(wage, payDays), day);
    if (question.waivedInWriting()) {
      return working
          .flag(Flags.LEAVE_WAIVED_IN_WRITING)
          .amount(working.round(BigDecimal.ZERO), "0");
    }
    BigDecimal whole = multiple.add(BigDecimal.ONE);
    String forDays = day + " × " + days.toPlainString();
    working.step(
        GROSS, pay(wage, days, whole, payDays, working), forDays + " × " + whole.toPlainString());
    return working.amount(
        pay(wage, days, multiple, payDays, working), forDays + " × " + multiple.toPlainString());
  }

  private static Money pay(
      BigDecimal wage, BigDecimal days, BigDecimal multiple, BigDecimal payDays, Working working) {
    return working.round(wage.multiply(days).multiply(multiple), payDays);
  }
}
