package fairwell.kernel.law.abroad;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;

/** The last pay in Singapore (Employment Act 1968): an incomplete month, and leave not taken. */
public final class SingaporeFinalPay {

  private SingaporeFinalPay() {}

  /** Salary of an incomplete month (s.28): {@code gross / working days of the month × worked}. */
  public static Computation incompleteMonth(
      BigDecimal grossMonthly, BigDecimal workingDays, BigDecimal daysWorked, Figures law) {
    Working working =
        Working.of("sg.incomplete-month", law)
            .given("grossMonthly", grossMonthly)
            .given("workingDaysInMonth", workingDays)
            .given("daysWorked", daysWorked)
            .articles("EA s.28");
    return working.amount(
        working.round(grossMonthly.multiply(daysWorked), workingDays),
        "%s / %s × %s"
            .formatted(
                grossMonthly.toPlainString(),
                workingDays.toPlainString(),
                daysWorked.toPlainString()));
  }

  /**
   * Pay for annual leave not taken (s.88A) at the gross rate of a day: {@code 12 × gross / (52 ×
   * days a week)}.
   */
  public static Computation leaveEncashment(
      BigDecimal grossMonthly, BigDecimal daysPerWeek, BigDecimal unusedDays, Figures law) {
    Working working =
        Working.of("sg.leave-encashment", law)
            .given("grossMonthly", grossMonthly)
            .given("workingDaysPerWeek", daysPerWeek)
            .given("unusedDays", unusedDays)
            .articles("EA s.88A");
    BigDecimal months = working.figure("monthsOfYear", "final-pay", "monthsOfYear");
    BigDecimal weeks = working.figure("weeksOfYear", "final-pay", "weeksOfYear");
    return working.amount(
        working.round(
            months.multiply(grossMonthly).multiply(unusedDays), weeks.multiply(daysPerWeek)),
        "%s × %s / (%s × %s) × %s"
            .formatted(
                months.toPlainString(),
                grossMonthly.toPlainString(),
                weeks.toPlainString(),
                daysPerWeek.toPlainString(),
                unusedDays.toPlainString()));
  }
}
