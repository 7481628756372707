package fairwell.kernel.law.cliff;

import fairwell.kernel.value.Money;

/**
 * A point at which an amount leaps, or begins to be taxed, with the rule run on both sides of it.
 *
 * @param input name of the input that moves; all others stay as they are
 * @param given its value in the computation
 * @param at the last value on the near side, and what it gives
 * @param beyond the first value on the far side: a yuan, or a day, more
 * @param passed whether the computation itself stands beyond
 */
public record Cliff(Kind kind, String input, String given, Side at, Side beyond, boolean passed) {

  /** Which point of the law. */
  public enum Kind {
    /** Above three times the local average wage no more than twelve years count (LCL 47(2)). */
    COMPENSATION_CAP,
    /** A month, or half a month, more from a day of service on (LCL 47(1)). */
    SERVICE_STEP,
    /** Above three times the local average annual wage compensation is taxed. */
    SEVERANCE_TAX_EXEMPTION,
    /** The next rate of the bonus tax, on the whole bonus. */
    BONUS_TAX_STEP,
    /** A whole day of annual leave more from a day of employment on. */
    ANNUAL_LEAVE_DAY
  }

  /**
   * One side.
   *
   * @param value of the input that moves
   * @param formula the calculation in figures
   */
  public record Side(String value, Money amount, String formula) {}

  /** How far apart the two sides lie, whichever gives more. */
  public Money gap() {
    Money gap = beyond.amount().minus(at.amount());
    return gap.isNegative() ? gap.negated() : gap;
  }
}
