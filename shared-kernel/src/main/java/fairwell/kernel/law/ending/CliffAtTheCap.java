package fairwell.kernel.law.ending;

import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.CompensationBase.Base;
import java.math.BigDecimal;

/**
 * The cliff at the cap (LCL 47(2)): a wage equal to the cap counts all years, one fen more counts
 * twelve. Both sides are shown where they differ, for the service since 2008.
 */
final class CliffAtTheCap {

  private CliffAtTheCap() {}

  static void show(Working working, Base base, BigDecimal months, BigDecimal limit) {
    BigDecimal cap = base.cap();
    if (cap == null || months.compareTo(limit) <= 0) {
      return;
    }
    side(working, "atTheCap", cap, months);
    side(working, "justAboveTheCap", cap, limit);
  }

  private static void side(Working working, String name, BigDecimal cap, BigDecimal months) {
    working.step(
        name,
        working.round(cap.multiply(months)),
        cap.toPlainString() + " × " + months.toPlainString());
  }
}
