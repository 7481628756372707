package fairwell.kernel.law.cliff;

import java.math.BigDecimal;

/** How near an amount stands to a limit for the limit to be worth a word: a tenth of it. */
final class Near {

  private static final BigDecimal A_TENTH = new BigDecimal("0.1");

  private Near() {}

  static boolean by(BigDecimal value, BigDecimal limit) {
    return value.subtract(limit).abs().compareTo(limit.multiply(A_TENTH)) <= 0;
  }
}
