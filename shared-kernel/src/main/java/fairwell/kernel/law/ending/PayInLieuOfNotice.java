package fairwell.kernel.law.ending;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;

/**
 * Pay in lieu of notice (代通知金, LCL 40; IR 20): the wage of the month before, not the average of
 * twelve; it has no cap and no floor. Only LCL 40 knows it: a mass layoff (41) and the end of a
 * term (44) have none, and 2N excludes it.
 */
public final class PayInLieuOfNotice {

  private PayInLieuOfNotice() {}

  /**
   * Whether a month's wage is due instead of notice.
   *
   * @param noticeGiven whether notice was given in writing thirty days before
   * @param lastMonthWage the wage of the month before the end, by its standard
   */
  public record Question(
      Ground ground, boolean unlawful, boolean noticeGiven, BigDecimal lastMonthWage) {}

  /** Whether the law puts a month's wage in the place of the notice. */
  public static boolean isDue(Ground ground, boolean unlawful, boolean noticeGiven) {
    return Consequences.of(ground).payInLieuAllowed() && !unlawful && !noticeGiven;
  }

  /** One month's wage, or zero where none is due. */
  public static Computation of(Question question, Figures law) {
    if (!isDue(question.ground(), question.unlawful(), question.noticeGiven())) {
      return none(question.ground(), question.unlawful(), question.noticeGiven(), law);
    }
    BigDecimal wage = question.lastMonthWage();
    return Working.of("cn.pay-in-lieu", law)
        .given("monthlyWage", wage)
        .articles("LCL 40", "IR 20")
        .amount(law.money(wage), "one month: " + wage.toPlainString());
  }

  /** Nothing, and why: the wage need not be known for that. */
  public static Computation none(
      Ground ground, boolean unlawful, boolean noticeGiven, Figures law) {
    return Working.of("cn.pay-in-lieu", law)
        .given("ground", ground)
        .given("unlawful", unlawful)
        .given("noticeGiven", noticeGiven)
        .articles(unlawful ? "LCL 87" : "LCL 40", unlawful ? "IR 25" : "IR 20")
        .amount(law.money(BigDecimal.ZERO), "0");
  }
}
