package fairwell.kernel.law.topic;

import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of one calculation, each checked against its {@link Field} before anything is
 * computed. {@code null} says "not known" and is absent; {@link #saysUnknown} tells the two apart.
 * What does not fit is refused with the field and what would be right; there is no silent default.
 */
public final class Inputs {

  private static final int MAX_DIGITS = 15;
  private static final int MAX_SCALE = 10;
  private static final int MAX_LIST = 1000;
  private static final int MAX_TEXT = 200;

  /** Years outside are slips of the keyboard, and some of them break calendars. */
  private static final int EARLIEST_YEAR = 1900;

  private static final int LATEST_YEAR = 2199;

  private final String path;
  private final Map<String, Object> values;
  private final Set<String> unknown;

  private Inputs(String path, Map<String, Object> values, Set<String> unknown) {
    this.path = path;
    this.values = values;
    this.unknown = unknown;
  }

  /**
   * Checks raw values (as a JSON reader gives them: strings, numbers, booleans, lists, maps).
   *
   * @throws Refused with {@link ImpossibleValue} for an unknown field or a value that cannot be
   */
  public static Inputs of(Map<String, ? extends @Nullable Object> raw, List<Field> fields) {
    return read("", raw, fields);
  }

  private static Inputs read(
      String path, Map<?, ? extends @Nullable Object> raw, List<Field> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    Set<String> unknown = new HashSet<>();
    raw.forEach((key, value) -> {
      Field field =
          fields.stream()
              .filter(known -> known.name().equals(key))
              .findFirst()
              .orElseThrow(() ->
                  wrong(
                      path + key, "one of " + fields.stream().map(Field::name).sorted().toList()));
      if (value == null) {
        unknown.add(field.name());
      } else {
        values.put(field.name(), check(path + field.name(), field, value));
      }
    });
    return new Inputs(path, values, unknown);
  }

  private static Object check(String name, Field field, Object value) {
    return switch (field.kind()) {
      case DECIMAL -> decimal(name, value);
      case WHOLE -> whole(name, value);
      case DATE -> date(name, value);
      case MONTH -> month(name, value);
      case YES_NO -> typed(name, value, Boolean.class, "true or false");
      case CHOICE -> choice(name, field, value);
      case TEXT -> text(name, value);
      case DECIMALS -> each(name, value, (at, one) -> decimal(at, one));
      case OBJECTS -> each(name, value, (at, one) -> object(at, field, one));
      case OBJECT -> object(name, field, value);
      case BY_MONTH -> byMonth(name, value);
      case ANY ->
          value instanceof List<?>
              ? each(name, value, (at, one) -> decimal(at, one))
              : object(name, field, value);
    };
  }

  private static BigDecimal decimal(String name, Object value) {
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

  private static Integer whole(String name, Object value) {
    BigDecimal number = decimal(name, value);
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw wrong(name, "a whole number");
    }
  }

  private static LocalDate date(String name, Object value) {
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

  private static YearMonth month(String name, Object value) {
    try {
      return YearMonth.parse(typed(name, value, String.class, "a month yyyy-mm"));
    } catch (DateTimeException e) {
      throw wrong(name, "a month yyyy-mm from 01 to 12");
    }
  }

  private static String choice(String name, Field field, Object value) {
    String text = typed(name, value, String.class, "one of " + field.choices());
    if (!field.choices().contains(text)) {
      throw wrong(name, "one of " + field.choices());
    }
    return text;
  }

  private static String text(String name, Object value) {
    String text = typed(name, value, String.class, "a text");
    if (text.isBlank() || text.length() > MAX_TEXT) {
      throw wrong(name, "a text of at most " + MAX_TEXT + " characters");
    }
    return text;
  }

  private static Inputs object(String name, Field field, Object value) {
    return read(name + ".", typed(name, value, Map.class, "an object"), field.of());
  }

  private static Map<YearMonth, BigDecimal> byMonth(String name, Object value) {
    Map<YearMonth, BigDecimal> months = new LinkedHashMap<>();
    Map<?, ?> raw = typed(name, value, Map.class, "an object of months");
    raw.forEach((key, one) -> {
      if (one != null) {
        months.put(month(name, key), decimal(name + "." + key, one));
      }
    });
    return months;
  }

  private interface Reader<T> {
    T read(String at, Object one);
  }

  private static <T> List<T> each(String name, Object value, Reader<T> reader) {
    List<?> raw = typed(name, value, List.class, "a list");
    if (raw.size() > MAX_LIST) {
      throw wrong(name, "at most " + MAX_LIST + " elements");
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      Object one = raw.get(i);
      if (one == null) {
        throw wrong(name + "[" + i + "]", "a value");
      }
      read.add(reader.read(name + "[" + i + "]", one));
    }
    return read;
  }

  private static <T> T typed(String name, Object value, Class<T> type, String expected) {
    if (!type.isInstance(value)) {
      throw wrong(name, expected);
    }
    return type.cast(value);
  }

  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** Whether the asker said that this is not known. */
  public boolean saysUnknown(String field) {
    return unknown.contains(field);
  }

  public Optional<BigDecimal> decimal(String field) {
    return value(field, BigDecimal.class);
  }

  public BigDecimal needDecimal(String field) {
    return decimal(field).orElseThrow(() -> missing(field));
  }

  public Optional<Integer> whole(String field) {
    return value(field, Integer.class);
  }

  public int needWhole(String field) {
    return whole(field).orElseThrow(() -> missing(field));
  }

  public Optional<LocalDate> date(String field) {
    return value(field, LocalDate.class);
  }

  public LocalDate needDate(String field) {
    return date(field).orElseThrow(() -> missing(field));
  }

  public Optional<YearMonth> month(String field) {
    return value(field, YearMonth.class);
  }

  public YearMonth needMonth(String field) {
    return month(field).orElseThrow(() -> missing(field));
  }

  /** Whether a yes-or-no is there and says yes. */
  public boolean yes(String field) {
    return value(field, Boolean.class).orElse(false);
  }

  /** A yes-or-no that may be absent. */
  public Optional<Boolean> yesNo(String field) {
    return value(field, Boolean.class);
  }

  public Optional<String> text(String field) {
    return value(field, String.class);
  }

  public Optional<String> choice(String field) {
    return value(field, String.class);
  }

  public String needChoice(String field) {
    return choice(field).orElseThrow(() -> missing(field));
  }

  @SuppressWarnings("unchecked") // checked element by element when it was read
  public Optional<List<BigDecimal>> decimals(String field) {
    return value(field, List.class).map(list -> (List<BigDecimal>) list);
  }

  @SuppressWarnings("unchecked") // checked element by element when it was read
  public Optional<List<Inputs>> objects(String field) {
    return value(field, List.class).map(list -> (List<Inputs>) list);
  }

  @SuppressWarnings("unchecked") // checked element by element when it was read
  public Optional<Map<YearMonth, BigDecimal>> byMonth(String field) {
    return value(field, Map.class).map(map -> (Map<YearMonth, BigDecimal>) map);
  }

  public Optional<Inputs> object(String field) {
    return value(field, Inputs.class);
  }

  /** Refuses two days in the wrong order. */
  public Inputs inOrder(String earlier, String later) {
    Optional<LocalDate> first = date(earlier);
    Optional<LocalDate> second = date(later);
    if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
      throw new Refused(
          new DatesOutOfOrder(path + later, first.get().toString(), second.get().toString()));
    }
    return this;
  }

  /** The refusal of an input the calculation cannot do without. */
  public Refused missing(String field) {
    return wrong(path + field, "a value: the calculation cannot do without it");
  }

  /** The refusal of an input that cannot be, with what would be right. */
  public Refused refuse(String field, String expected) {
    return wrong(path + field, expected);
  }

  private <T> Optional<T> value(String field, Class<T> type) {
    return Optional.ofNullable(values.get(field)).filter(type::isInstance).map(type::cast);
  }

  private static Refused wrong(String field, String expected) {
    return new Refused(new ImpossibleValue(field, expected));
  }
}
