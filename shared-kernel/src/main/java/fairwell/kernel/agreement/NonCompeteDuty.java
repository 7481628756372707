package fairwell.kernel.agreement;

import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a non-compete duty (竞业限制, LCL 23, 24) with the end: the contract says it, and
 * what was agreed at the table goes before it.
 *
 * @param agreedOn the day of the contract; absent where there is none
 * @param months how long it lasts; absent unless it is kept
 * @param monthly what is paid each month of it; absent unless it is kept, and where no record says
 *     it
 */
public record NonCompeteDuty(
    Standing standing,
    @Nullable LocalDate agreedOn,
    @Nullable Integer months,
    @Nullable Money monthly) {

  /** What becomes of it. */
  public enum Standing {
    /** None was agreed. */
    NONE,
    /** It holds after the end. */
    KEPT,
    /** The person is released from it. */
    RELEASED
  }

  /**
   * What holds after the end.
   *
   * @param contract the duty last agreed, among the facts of the person; absent for none
   * @param agreedMonths what both sides agreed to at the table, 0 for a release; absent where it
   *     was no issue
   */
  public static NonCompeteDuty of(
      @Nullable NonCompeteAgreed contract, @Nullable BigDecimal agreedMonths) {
    if (agreedMonths != null && agreedMonths.signum() == 0) {
      return contract == null
          ? new NonCompeteDuty(Standing.NONE, null, null, null)
          : new NonCompeteDuty(Standing.RELEASED, contract.agreedOn(), null, null);
    }
    if (contract == null) {
      return agreedMonths == null
          ? new NonCompeteDuty(Standing.NONE, null, null, null)
          : new NonCompeteDuty(Standing.KEPT, null, agreedMonths.intValue(), null);
    }
    return new NonCompeteDuty(
        Standing.KEPT,
        contract.agreedOn(),
        agreedMonths == null ? contract.months() : agreedMonths.intValue(),
        contract.monthlyCompensation());
  }

  /** Whether it is known what is paid for it, or there is nothing to pay for. */
  boolean isPaid() {
    return standing != Standing.KEPT || monthly != null;
  }
}
