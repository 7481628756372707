package fairwell.kernel.law.ending;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The wages of the time between an unlawful end and the day it is undone (LCL 48; 法释〔2025〕12号 18):
 * the monthly wage by calendar days, twelve months to 365 days, rounded once.
 */
public final class BackPay {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal DAYS = BigDecimal.valueOf(365);

  private BackPay() {}

  /**
   * For which time.
   *
   * @param monthlyWage the agreed monthly wage
   * @param end the last day of employment as the employer ended it
   * @param until the last day without work
   */
  public record Question(BigDecimal monthlyWage, LocalDate end, LocalDate until) {

    public Question {
      if (until.isBefore(end)) {
        throw new IllegalArgumentException("the end is undone before it came");
      }
    }
  }

  /** What is owed for it. */
  public static Computation of(Question question, Figures law) {
    long days = ChronoUnit.DAYS.between(question.end(), question.until());
    BigDecimal wage = question.monthlyWage();
    return Working.of("cn.back-pay", law)
        .given("monthlyWage", wage)
        .given("legalEnd", question.end())
        .given("until", question.until())
        .articles("LCL 48", "法释〔2025〕12号 18")
        .amount(
            law.money(
                wage.multiply(MONTHS)
                    .multiply(BigDecimal.valueOf(days))
                    .divide(DAYS, 10, RoundingMode.HALF_UP)),
            wage.toPlainString() + " × 12 ÷ 365 × " + days);
  }
}
