package fairwell.kernel.law.wage;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;

/**
 * A yearly bonus for a year not served to its end. It is due pro rata where plan or practice gives
 * it; whether a rule "only who is employed on the day of payment" holds, courts answer differently:
 * the packs choose ({@code bonusProRataOnLeave}), and the result is flagged.
 */
public final class BonusProRata {

  private static final String PRO_RATA = "PRO_RATA";

  /**
   * What is asked.
   *
   * @param yearlyBonus the bonus of a whole year
   * @param daysEmployed days of that year in employment, both ends inclusive
   * @param daysOfYear 365 or 366
   * @param presenceRule whether a rule gives it only to who is employed on the day of payment
   */
  public record Question(
      BigDecimal yearlyBonus, int daysEmployed, int daysOfYear, boolean presenceRule) {}

  private BonusProRata() {}

  /** The part of the bonus that is due, rounded once. */
  public static Computation of(Question question, Figures law) {
    Working working =
        Working.of("cn.bonus-pro-rata", law)
            .given("yearlyBonus", question.yearlyBonus())
            .given("daysEmployed", question.daysEmployed())
            .given("daysOfYear", question.daysOfYear())
            .given("presenceRule", question.presenceRule())
            .articles("工资支付暂行规定 9");
    boolean proRata =
        !question.presenceRule()
            || working.wording("bonus", "bonusProRataOnLeave").equals(PRO_RATA);
    working.flagIf(question.presenceRule(), Flags.BONUS_ON_LEAVE_DISPUTED);
    if (!proRata) {
      return working.amount(working.round(BigDecimal.ZERO), "0");
    }
    return working.amount(
        working.round(
            question.yearlyBonus().multiply(BigDecimal.valueOf(question.daysEmployed())),
            BigDecimal.valueOf(question.daysOfYear())),
        "%s × %s / %s"
            .formatted(
                question.yearlyBonus().toPlainString(),
                question.daysEmployed(),
                question.daysOfYear()));
  }
}
