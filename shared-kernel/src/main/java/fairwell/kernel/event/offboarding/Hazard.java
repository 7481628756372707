package fairwell.kernel.event.offboarding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /** The stored name of one item of it, for example {@code open-loan:L-1}. */
  public String code(@Nullable String item) {
    return item == null ? code() : code() + ":" + item;
  }

  /** The stored names of those that are looked at in every case. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Hazard::code).toList();
  }
}
