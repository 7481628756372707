package fairwell.kernel.law.noncompete;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * An agreed non-compete measured by the guidance 人社厅发〔2025〕40号, which does not bind: compensation
 * of at least thirty percent of the average wage and not under the minimum wage, better half of it
 * for a term over a year; damages not above five times what is paid in all.
 */
public final class NonCompeteGuidance {

  private static final String TOPIC = "non-compete-guidance";
  private static final String SOURCE = "人社厅发〔2025〕40号";
  private static final BigDecimal ONE_YEAR = BigDecimal.valueOf(12);

  private NonCompeteGuidance() {}

  /**
   * What was agreed, beside the average wage of the twelve months before leaving.
   *
   * @param termMonths the term; zero when it is not known
   */
  public record Question(BigDecimal monthly, BigDecimal averageWage, BigDecimal termMonths) {}

  /**
   * Steps {@code guideline30}, {@code belowGuideline}, {@code ratio} of the wage and, for a term
   * over a year, {@code guideline50}.
   */
  public static Computation of(Question question, Figures law) {
    Working working =
        begin("cn.non-compete-guidance", law)
            .given("monthly", question.monthly())
            .given("averageWage", question.averageWage());
    Money least = rate(working, question, "guideline30", "leastRate");
    boolean below30 = question.monthly().compareTo(least.amount()) < 0;
    boolean belowMinimum =
        law.find("minimum-wage", "monthly")
            .filter(
                figure -> question.monthly().compareTo(working.figure("minimumWage", figure)) < 0)
            .isPresent();
    working
        .flagIf(below30, Flags.NON_COMPETE_BELOW_30)
        .flagIf(belowMinimum, Flags.NON_COMPETE_BELOW_MINIMUM_WAGE)
        .step("belowGuideline", Answer.of(below30 || belowMinimum), "");
    if (question.averageWage().signum() > 0) {
      working.step(
          "ratio",
          question.monthly().divide(question.averageWage(), 4, RoundingMode.HALF_UP),
          question.monthly().toPlainString() + " / " + question.averageWage().toPlainString());
    }
    if (question.termMonths().compareTo(ONE_YEAR) > 0) {
      working.given("termMonths", question.termMonths());
      Money half = rate(working, question, "guideline50", "rateOverOneYear");
      working.flagIf(
          question.monthly().compareTo(half.amount()) < 0,
          Flags.NON_COMPETE_BELOW_50_OVER_ONE_YEAR);
    }
    return working.done();
  }

  /** The damages the guidance still finds fair: step {@code damagesLimit}. */
  public static Computation damagesLimit(BigDecimal total, Figures law) {
    Working working = begin("cn.non-compete-damages", law).given("agreedTotal", total);
    limit(working, total);
    return working.done();
  }

  /** Agreed damages beside what is paid in all: steps {@code damagesRatio}, {@code exceeds}. */
  public static Computation damages(BigDecimal total, BigDecimal damages, Figures law) {
    Working working =
        begin("cn.non-compete-damages", law)
            .given("agreedTotal", total)
            .given("agreedDamages", damages);
    BigDecimal limit = limit(working, total);
    boolean exceeds = damages.compareTo(limit) > 0;
    if (total.signum() > 0) {
      working.step(
          "damagesRatio",
          damages.divide(total, 2, RoundingMode.HALF_UP),
          damages.toPlainString() + " / " + total.toPlainString());
    }
    return working
        .step(
            "exceeds", Answer.of(exceeds), damages.toPlainString() + " > " + limit.toPlainString())
        .flagIf(exceeds, Flags.NON_COMPETE_DAMAGES_OVER_5X)
        .done();
  }

  private static Working begin(String rule, Figures law) {
    Working working = Working.of(rule, law).articles(SOURCE);
    LocalDate issued = LocalDate.parse(working.wording(TOPIC, "issuedOn"));
    return working.flagIf(law.day().isBefore(issued), Flags.GUIDANCE_ISSUED_LATER);
  }

  private static Money rate(Working working, Question question, String step, String figure) {
    BigDecimal rate = working.figure(figure, TOPIC, figure);
    Money amount = working.round(rate.multiply(question.averageWage()));
    working.step(
        step, amount, rate.toPlainString() + " × " + question.averageWage().toPlainString());
    return amount;
  }

  private static BigDecimal limit(Working working, BigDecimal total) {
    BigDecimal multiple = working.figure("damagesMultiple", TOPIC, "damagesMultiple");
    BigDecimal limit = total.multiply(multiple);
    working.step(
        "damagesLimit",
        working.round(limit),
        multiple.toPlainString() + " × " + total.toPlainString());
    return limit;
  }
}
