package fairwell.command.offboarding.command;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The points to be looked at before talks begin; each has brought down a separation before. */
public enum Hazard {
  /** A loan not paid back. */
  OPEN_LOAN,
  /** Equipment not returned. */
  UNRETURNED_ASSET,
  /** A bonus awarded and not paid. */
  UNPAID_BONUS,
  /** A non-compete duty without its compensation. */
  UNPAID_NON_COMPETE,
  /** Expenses claimed and not paid. */
  OPEN_EXPENSES,
  /** Whether social insurance was paid, and on the right base. */
  INSURANCE_STATUS,
  /** Whether LCL art. 42 protects the person. */
  PROTECTED_STATUS;

  /** Its stored name, for example {@code open-loan}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
