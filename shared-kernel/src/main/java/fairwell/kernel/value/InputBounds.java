package fairwell.kernel.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * How far a value that comes in from outside may go. What lies beyond is a slip of the keyboard, or
 * meant to stop a server.
 */
public final class InputBounds {

  /** Dates outside are slips of the keyboard, and some of them break calendars. */
  public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private static final int LONGEST_NUMBER = 40;
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

  private InputBounds() {}

  /** Whether a day lies within the years people write of, the first and the last included. */
  public static boolean isDay(LocalDate day) {
    return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
  }

  /** A number of ten characters can have a billion digits; written out it would stop the server. */
  public static boolean isShort(BigDecimal number) {
    return Math.abs((long) number.scale()) <= LONGEST_NUMBER
        && number.precision() <= LONGEST_NUMBER;
  }

  /** Whether a text is a decimal number of at most 15 digits before the point and 6 behind it. */
  public static boolean isAmount(String text) {
    return AMOUNT.matcher(text).matches();
  }
}
