package fairwell.kernel.interview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** How content a leaver was: the mean of the scores that were given. */
public final class LeaverScore {

  /** The lowest score of a question. */
  public static final int LOWEST = 0;

  /** The highest score of a question. */
  public static final int HIGHEST = 10;

  private static final int SCALE = 2;

  private LeaverScore() {}

  /**
   * The mean to two decimals, half up.
   *
   * @param scores at least one
   */
  public static BigDecimal of(Collection<Integer> scores) {
    long sum = scores.stream().mapToLong(Integer::longValue).sum();
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(scores.size()), SCALE, RoundingMode.HALF_UP);
  }
}
