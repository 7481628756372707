package fairwell.kernel.law.ending;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The average monthly wage before the end (IR 27): all that was due in money over twelve months,
 * divided by them, or by the months worked when they are fewer. A year-end bonus enters with the
 * months it stands for in the window, overtime found due is added (京高法发〔2024〕534号 Q55).
 *
 * <p>A line of its own: rounded here to the fen, before it is multiplied, as courts do with it.
 */
public final class AverageMonthlyWage {

  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

  private AverageMonthlyWage() {}

  /**
   * What was due in the window.
   *
   * @param wages the sum of the monthly wages
   * @param months the months they stand for, at most twelve
   * @param yearEndBonus the bonus of a full year
   * @param bonusMonths the months of it that fall into the window; twelve for all of it
   * @param overtimeFoundDue overtime of the window that was not paid
   */
  public record Question(
      BigDecimal wages,
      BigDecimal months,
      BigDecimal yearEndBonus,
      BigDecimal bonusMonths,
      BigDecimal overtimeFoundDue) {

    /** Monthly wages alone. */
    public static Question of(List<BigDecimal> wages, BigDecimal months) {
      return new Question(
          wages.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
          months,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO);
    }
  }

  /** The average. */
  public static Computation of(Question question, Figures law) {
    Working working =
        Working.of("cn.average-wage", law)
            .given("wages", question.wages())
            .given("months", question.months())
            .articles("LCL 47", "IR 27")
            .flagIf(
                question.months().compareTo(MONTHS_A_YEAR) < 0, Flags.AVERAGE_UNDER_TWELVE_MONTHS);
    // Over twelve times the months, so that the only division is the last one.
    BigDecimal twelfths = question.wages().multiply(MONTHS_A_YEAR);
    String sum = question.wages().toPlainString();
    if (question.yearEndBonus().signum() > 0) {
      working
          .given("yearEndBonus", question.yearEndBonus())
          .given("bonusMonths", question.bonusMonths());
      twelfths = twelfths.add(question.yearEndBonus().multiply(question.bonusMonths()));
      sum +=
          " + %s / 12 × %s"
              .formatted(
                  question.yearEndBonus().toPlainString(), question.bonusMonths().toPlainString());
    }
    if (question.overtimeFoundDue().signum() > 0) {
      working.given("overtimeFoundDue", question.overtimeFoundDue());
      twelfths = twelfths.add(question.overtimeFoundDue().multiply(MONTHS_A_YEAR));
      sum += " + " + question.overtimeFoundDue().toPlainString();
    }
    BigDecimal average =
        twelfths.divide(question.months().multiply(MONTHS_A_YEAR), 2, RoundingMode.HALF_UP);
    return working.amount(
        law.money(average), "(%s) / %s".formatted(sum, question.months().toPlainString()));
  }
}
