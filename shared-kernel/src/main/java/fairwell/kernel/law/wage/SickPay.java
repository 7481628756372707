package fairwell.kernel.law.wage;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Pay during sick leave: what was agreed, at least 80 percent of the minimum wage (劳部发〔1995〕309号
 * 59; the same floor in 北京市工资支付规定 21).
 */
public final class SickPay {

  /**
   * What is asked.
   *
   * @param agreedMonthly the sick pay of a month that was agreed or is in the company's rules
   * @param days paid days on sick leave; absent: only the floor is asked
   */
  public record Question(@Nullable BigDecimal agreedMonthly, @Nullable Integer days) {}

  private SickPay() {}

  /** The sick pay for the days, rounded once; floor and standard of a month are steps. */
  public static Computation of(Question question, Figures law) {
    Working working = Working.of("cn.sick-pay", law).articles("劳部发〔1995〕309号 59");
    BigDecimal minimum = working.figure("minimumWage", "minimum-wage", "monthly");
    BigDecimal rate = working.figure("floorRate", "sick-pay", "floorRate");
    BigDecimal floor = minimum.multiply(rate).stripTrailingZeros();
    working.step(
        "monthlyFloor",
        working.round(floor),
        minimum.toPlainString() + " × " + rate.toPlainString());
    BigDecimal agreed = question.agreedMonthly();
    BigDecimal standard = agreed == null ? floor : agreed.max(floor);
    if (agreed != null) {
      working.given("agreedMonthly", agreed);
    }
    working
        .flagIf(agreed == null, Flags.SICK_PAY_NOT_AGREED)
        .flagIf(agreed != null && agreed.compareTo(floor) < 0, Flags.RAISED_TO_MINIMUM)
        .step("monthlyStandard", working.round(standard), "");
    Integer asked = question.days();
    if (asked == null) {
      return working.done();
    }
    BigDecimal days = BigDecimal.valueOf(asked);
    BigDecimal payDays = working.figure("monthlyPayDays", "pay-days", "monthlyPayDays");
    working.given("sickDays", days);
    return working.amount(
        working.round(standard.multiply(days.min(payDays)), payDays),
        "%s / %s × %s"
            .formatted(standard.toPlainString(), payDays.toPlainString(), days.toPlainString()));
  }
}
