package fairwell.kernel.law.wage;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pay while the employer's business stands still (工资支付暂行规定 12): the full wage in the first pay
 * cycle; after it, with work at least the minimum wage, without work a share of it that the place
 * sets (70 percent in Beijing, 北京市工资支付规定 27). Sending home single employees while the business runs
 * is no such stoppage: the full wage stays due.
 */
public final class StandbyPay {

  /** In which of the situations of the rule the employee is. */
  public enum Situation {
    /** The business runs; only this employee is kept from working. */
    NO_STOPPAGE,
    FIRST_CYCLE,
    LATER_CYCLE_WITH_WORK,
    LATER_CYCLE_WITHOUT_WORK
  }

  /**
   * What is asked.
   *
   * @param monthlyWage the agreed wage; needed only where it stays due
   * @param days paid days on standby; absent: only the amount of a month is asked
   */
  public record Question(
      Situation situation, @Nullable BigDecimal monthlyWage, @Nullable Integer days) {}

  private StandbyPay() {}

  /**
   * The pay for the days, rounded once; the amount of a month is a step.
   *
   * @throws NullPointerException when the wage stays due and is not given
   */
  public static Computation of(Question question, Figures law) {
    Working working =
        Working.of("cn.standby", law)
            .given("situation", question.situation())
            .articles("工资支付暂行规定 12");
    BigDecimal monthly =
        switch (question.situation()) {
          case NO_STOPPAGE, FIRST_CYCLE -> agreed(question, working);
          case LATER_CYCLE_WITH_WORK -> share(BigDecimal.ONE, working);
          case LATER_CYCLE_WITHOUT_WORK ->
              share(working.figure("idleRate", "standby", "idleRate"), working);
        };
    Integer asked = question.days();
    if (asked == null) {
      return working.done();
    }
    BigDecimal days = BigDecimal.valueOf(asked);
    BigDecimal payDays = working.figure("monthlyPayDays", "pay-days", "monthlyPayDays");
    working.given("standbyDays", days);
    return working.amount(
        working.round(monthly.multiply(days.min(payDays)), payDays),
        "%s / %s × %s"
            .formatted(monthly.toPlainString(), payDays.toPlainString(), days.toPlainString()));
  }

  private static BigDecimal agreed(Question question, Working working) {
    BigDecimal wage = Objects.requireNonNull(question.monthlyWage());
    working
        .given("monthlyWage", wage)
        .step("monthlyStandby", working.round(wage), wage.toPlainString());
    return wage;
  }

  private static BigDecimal share(BigDecimal rate, Working working) {
    BigDecimal minimum = working.figure("minimumWage", "minimum-wage", "monthly");
    BigDecimal monthly = minimum.multiply(rate).stripTrailingZeros();
    working.step(
        "monthlyStandby",
        working.round(monthly),
        minimum.toPlainString() + " × " + rate.toPlainString());
    return monthly;
  }
}
