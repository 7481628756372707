package fairwell.kernel.preparation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How performance, promotion and pay read together. A reading of records, not a judgement of the
 * person: what it rests on stands beside it.
 *
 * @param scores how many scores the twelve months have
 * @param lowScores how many of them lie below {@link Yardstick#lowBelow()}
 * @param averageScore rounded half up to two places; absent without scores
 * @param lastRaise the last day from which more was paid than before; absent when that never was
 * @param lastPromotion absent when there was none
 * @param monthsInGrade full months since the last promotion or, without one, since the hire
 */
public record CareerReading(
    Cause cause,
    int scores,
    int lowScores,
    @Nullable BigDecimal averageScore,
    @Nullable LocalDate lastRaise,
    @Nullable LocalDate lastPromotion,
    long monthsInGrade,
    Yardstick yardstick) {

  /** What the records speak for. */
  public enum Cause {
    /** Low scores although pay was raised in time: the work itself. */
    CAPABILITY,
    /** Good scores and no promotion for long: no way on. */
    LACK_OF_GROWTH,
    /** Neither of them. */
    NEITHER,
    /** Too few scores to say. */
    NOT_ENOUGH_DATA
  }

  /**
   * By what it is measured; a rule of the house, so it is shown.
   *
   * @param leastScores so many scores are needed
   * @param lowBelow a score below it is low (of 100)
   * @param goodFrom an average from it on is good (of 100)
   * @param raiseWithinMonths a raise within so many months came in time
   * @param stalledAfterMonths without promotion for so many months nobody moves on
   */
  public record Yardstick(
      int leastScores,
      BigDecimal lowBelow,
      BigDecimal goodFrom,
      int raiseWithinMonths,
      int stalledAfterMonths) {

    /** That of a company that has not said otherwise. */
    public static Yardstick standard() {
      return new Yardstick(2, BigDecimal.valueOf(60), BigDecimal.valueOf(70), 18, 24);
    }
  }
}
