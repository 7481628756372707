package fairwell.kernel.law.topic;

import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads one value of an input, or refuses it with what would be right. */
final class InputValue {

  private static final int MAX_DIGITS = 15;
  private static final int MAX_SCALE = 10;
  private static final int MAX_TEXT = 200;

  /** Years outside are slips of the keyboard, and some of them break calendars. */
  private static final int EARLIEST_YEAR = 1900;

  private static final int LATEST_YEAR = 2199;

  private InputValue() {}

  static BigDecimal decimal(String name, Object value) {
    if (value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof BigDecimal) {
      try {
        BigDecimal number = new BigDecimal(value.toString());
        if (number.signum() >= 0
            && number.precision() - number.scale() <= MAX_DIGITS
            && number.scale() <= MAX_SCALE) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw wrong(name, "a decimal string such as 1234.50");
      }
      throw wrong(name, "not negative, at most 15 digits before the point and 10 after it");
    }
    throw wrong(name, "a decimal string such as 1234.50");
  }

  static Integer whole(String name, Object value) {
    BigDecimal number = decimal(name, value);
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw wrong(name, "a whole number");
    }
  }

  static LocalDate date(String name, Object value) {
    try {
      LocalDate date = LocalDate.parse(typed(name, value, String.class, "a date yyyy-mm-dd"));
      if (date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR) {
        return date;
      }
    } catch (DateTimeException e) {
      throw wrong(name, "a date yyyy-mm-dd that exists");
    }
    throw wrong(name, "a date from " + EARLIEST_YEAR + " to " + LATEST_YEAR);
  }

  static YearMonth month(String name, Object value) {
    try {
      return YearMonth.parse(typed(name, value, String.class, "a month yyyy-mm"));
    } catch (DateTimeException e) {
      throw wrong(name, "a month yyyy-mm from 01 to 12");
    }
  }

  static String choice(String name, Field field, Object value) {
    String text = typed(name, value, String.class, "one of " + field.choices());
    if (!field.choices().contains(text)) {
      throw wrong(name, "one of " + field.choices());
    }
    return text;
  }

  static String text(String name, Object value) {
    String text = typed(name, value, String.class, "a text");
    if (text.isBlank() || text.length() > MAX_TEXT) {
      throw wrong(name, "a text of at most " + MAX_TEXT + " characters");
    }
    return text;
  }

  static <T> T typed(String name, Object value, Class<T> type, String expected) {
    if (!type.isInstance(value)) {
      throw wrong(name, expected);
    }
    return type.cast(value);
  }

  static Refused wrong(String field, String expected) {
    return new Refused(new ImpossibleValue(field, expected));
  }
}
