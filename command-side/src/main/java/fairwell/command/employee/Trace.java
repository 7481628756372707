package fairwell.command.employee;

import fairwell.kernel.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a fact leaves behind for the facts after it: a loan to be repaid, an asset to be returned.
 *
 * @param id the loan, asset, bonus, claim or status
 * @param amount for money that is granted or repaid
 */
public record Trace(Kind kind, String id, LocalDate on, @Nullable Money amount) {

  /** What kind of trace. */
  public enum Kind {
    HIRE,
    END,
    LOAN,
    REPAYMENT,
    ASSET_OUT,
    ASSET_BACK,
    BONUS,
    BONUS_PAID,
    CLAIM,
    CLAIM_PAID,
    PROTECTION,
    PROTECTION_END
  }

  static Trace of(Kind kind, String id, LocalDate on) {
    return new Trace(kind, id, on, null);
  }
}
