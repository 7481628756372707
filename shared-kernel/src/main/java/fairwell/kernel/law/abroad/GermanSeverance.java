package fairwell.kernel.law.abroad;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Severance in Germany on a dismissal for operational reasons (KSchG s.1a): half a month's earnings
 * for each year, if the notice offered it and the employee lets the time for a claim pass. More
 * than six months of a year count as a year; six or fewer are dropped, which is disputed.
 */
public final class GermanSeverance {

  /** The step that holds the earnings in months. */
  public static final String MONTHS = "monthsPay";

  /**
   * What is asked.
   *
   * @param months months beyond the full years, 0 to 11
   * @param offered whether the notice named operational reasons and offered the sum; absent: not
   *     stated
   * @param doesNotSue whether the employee let the time for a claim pass; absent: not stated
   */
  public record Question(
      int years,
      int months,
      BigDecimal monthlyEarnings,
      @Nullable Boolean offered,
      @Nullable Boolean doesNotSue) {}

  private GermanSeverance() {}

  /** The severance, rounded once; nothing when a condition is not met. */
  public static Computation of(Question question, Figures law) {
    Working working =
        Working.of("de.kschg-1a", law)
            .given("years", question.years())
            .given("months", question.months())
            .given("monthlyEarnings", question.monthlyEarnings())
            .articles("KSchG s.1a");
    boolean due = holds("offered", question.offered(), working);
    due = holds("doesNotSue", question.doesNotSue(), working) && due;
    BigDecimal limit = working.figure("roundUpAboveMonths", "severance", "roundUpAboveMonths");
    BigDecimal each = working.figure("monthsPerYear", "severance", "monthsPerYear");
    boolean up = BigDecimal.valueOf(question.months()).compareTo(limit) > 0;
    BigDecimal years = BigDecimal.valueOf(question.years() + (up ? 1L : 0L));
    BigDecimal months = due ? each.multiply(years) : BigDecimal.ZERO;
    working
        .flagIf(question.months() > 0 && !up, Flags.PART_YEAR_DROPPED)
        .step(MONTHS, months, each.toPlainString() + " × " + years.toPlainString());
    return working.amount(
        working.round(question.monthlyEarnings().multiply(months)),
        question.monthlyEarnings().toPlainString() + " × " + months.toPlainString());
  }

  private static boolean holds(String name, @Nullable Boolean stated, Working working) {
    if (stated == null) {
      working.flag(Flags.CONDITIONS_NOT_STATED);
      return true;
    }
    working.given(name, stated);
    return stated;
  }
}
