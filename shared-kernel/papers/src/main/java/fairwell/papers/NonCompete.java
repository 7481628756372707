package fairwell.papers;

import fairwell.kernel.value.Money;
import java.time.LocalDate;

/** What becomes of a non-compete duty (竞业限制, LCL 23, 24). */
public sealed interface NonCompete {

  /** None was agreed. */
  record None() implements NonCompete {}

  /**
   * It holds after the end.
   *
   * @param agreedOn the day of the agreement that says the scope
   * @param months no more than 24 (LCL 24)
   * @param monthly paid each month of them
   */
  record Kept(LocalDate agreedOn, int months, Money monthly) implements NonCompete {}

  /** The employer releases the person from it with the end. */
  record Released(LocalDate agreedOn) implements NonCompete {}
}
