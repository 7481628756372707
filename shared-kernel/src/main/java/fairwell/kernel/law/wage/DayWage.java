package fairwell.kernel.law.wage;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;

/** The wage of a day: a monthly wage stands for 21.75 paid days (人社部发〔2025〕2号). */
public final class DayWage {

  private DayWage() {}

  /** The wage of a day, rounded; other rules do not build on the rounded figure. */
  public static Computation of(BigDecimal monthlyWage, Figures law) {
    Working working =
        Working.of("cn.day-wage", law).given("monthlyWage", monthlyWage).articles("人社部发〔2025〕2号");
    BigDecimal payDays = working.figure("monthlyPayDays", "pay-days", "monthlyPayDays");
    return working.amount(
        working.round(monthlyWage, payDays),
        monthlyWage.toPlainString() + " / " + payDays.toPlainString());
  }
}
