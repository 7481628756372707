package fairwell.kernel.law.wage;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The wage for a part of a month. Wages are due in full at the end of employment (工资支付暂行规定 9), but
 * no statute says what a part of a month is worth; the packs choose the method (ADR 0073).
 */
public final class PartialMonth {

  /** How a part of a month is counted. */
  public enum Method {
    /** {@code monthly / 21.75 × paid days}, at most the monthly wage. */
    POSITIVE_21_75,
    /** {@code monthly - monthly / 21.75 × missed days}, at least nothing. */
    NEGATIVE_21_75
  }

  /**
   * What is asked.
   *
   * @param monthlyWage the agreed wage of a full month
   * @param paidDays days worked and public holidays among the working days
   * @param missedDays working days of the month that are not paid
   * @param method absent: the one the packs of the place choose
   * @param byWeekday whether the days were counted as Monday to Friday, not taken from records
   */
  public record Question(
      BigDecimal monthlyWage,
      int paidDays,
      int missedDays,
      @Nullable Method method,
      boolean byWeekday) {}

  private PartialMonth() {}

  /** The wage, rounded once at the end. */
  public static Computation of(Question question, Figures law) {
    Working working =
        Working.of("cn.final-wage", law)
            .given("monthlyWage", question.monthlyWage())
            .articles("工资支付暂行规定 9")
            .flagIf(question.byWeekday(), Flags.PAID_DAYS_BY_WEEKDAY);
    Method chosen = question.method();
    Method method =
        chosen == null ? Method.valueOf(working.wording("final-wage", "partialMonth")) : chosen;
    BigDecimal payDays = working.figure("monthlyPayDays", "pay-days", "monthlyPayDays");
    return switch (method) {
      case POSITIVE_21_75 -> positive(question, payDays, working);
      case NEGATIVE_21_75 -> negative(question, payDays, working);
    };
  }

  private static Computation positive(Question question, BigDecimal payDays, Working working) {
    BigDecimal monthly = question.monthlyWage();
    BigDecimal days = BigDecimal.valueOf(question.paidDays());
    working.given("paidDays", days);
    String formula =
        "min(%s, %s / %s × %s)"
            .formatted(
                monthly.toPlainString(),
                monthly.toPlainString(),
                payDays.toPlainString(),
                days.toPlainString());
    return working.amount(working.round(monthly.multiply(days.min(payDays)), payDays), formula);
  }

  private static Computation negative(Question question, BigDecimal payDays, Working working) {
    BigDecimal monthly = question.monthlyWage();
    BigDecimal missed = BigDecimal.valueOf(question.missedDays());
    working.given("missedDays", missed);
    BigDecimal left = payDays.subtract(missed).max(BigDecimal.ZERO);
    String formula =
        "max(0, %s - %s / %s × %s)"
            .formatted(
                monthly.toPlainString(),
                monthly.toPlainString(),
                payDays.toPlainString(),
                missed.toPlainString());
    return working.amount(working.round(monthly.multiply(left), payDays), formula);
  }
}
