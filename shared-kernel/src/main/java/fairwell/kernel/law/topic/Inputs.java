package fairwell.kernel.law.topic;

import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
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

  private static final int MAX_LIST = 1000;

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
   * @param on the day asked about
   * @throws Refused with {@link ImpossibleValue} for an unknown field or a value that cannot be
   */
  public static Inputs of(
      Map<String, ? extends @Nullable Object> raw, List<Field> fields, LocalDate on) {
    return read("", raw, fields, on);
  }

  private static Inputs read(
      String path, Map<?, ? extends @Nullable Object> raw, List<Field> fields, LocalDate on) {
    Map<String, Object> values = new LinkedHashMap<>();
    Set<String> unknown = new HashSet<>();
    raw.forEach((key, value) -> {
      Field field =
          fields.stream()
              .filter(known -> known.name().equals(key))
              .findFirst()
              .orElseThrow(() ->
                  InputValue.wrong(
                      path + key, "one of " + fields.stream().map(Field::name).sorted().toList()));
      if (value == null) {
        unknown.add(field.name());
      } else {
        Object read = check(path + field.name(), field, value, on);
        Plausible.check(path + field.name(), field.name(), read, on);
        values.put(field.name(), read);
      }
    });
    return new Inputs(path, values, unknown);
  }

  private static Object check(String name, Field field, Object value, LocalDate on) {
    return switch (field.kind()) {
      case DECIMAL -> InputValue.decimal(name, value);
      case WHOLE -> InputValue.whole(name, value);
      case DATE -> InputValue.date(name, value);
      case MONTH -> InputValue.month(name, value);
      case YES_NO -> InputValue.typed(name, value, Boolean.class, "true or false");
      case CHOICE -> InputValue.choice(name, field, value);
      case TEXT -> InputValue.text(name, value);
      case DECIMALS -> each(name, value, (at, one) -> InputValue.decimal(at, one));
      case OBJECTS -> each(name, value, (at, one) -> object(at, field, one, on));
      case OBJECT -> object(name, field, value, on);
      case BY_MONTH -> byMonth(name, value);
      case ANY ->
          value instanceof List<?>
              ? each(name, value, (at, one) -> InputValue.decimal(at, one))
              : object(name, field, value, on);
    };
  }

  private static Inputs object(String name, Field field, Object value, LocalDate on) {
    return read(name + ".", InputValue.typed(name, value, Map.class, "an object"), field.of(), on);
  }

  private static Map<YearMonth, BigDecimal> byMonth(String name, Object value) {
    Map<YearMonth, BigDecimal> months = new LinkedHashMap<>();
    Map<?, ?> raw = InputValue.typed(name, value, Map.class, "an object of months");
    raw.forEach((key, one) -> {
      if (one != null) {
        months.put(InputValue.month(name, key), InputValue.decimal(name + "." + key, one));
      }
    });
    return months;
  }

  private interface Reader<T> {
    T read(String at, Object one);
  }

  private static <T> List<T> each(String name, Object value, Reader<T> reader) {
    List<?> raw = InputValue.typed(name, value, List.class, "a list");
    if (raw.size() > MAX_LIST) {
      throw InputValue.wrong(name, "at most " + MAX_LIST + " elements");
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      Object one = raw.get(i);
      if (one == null) {
        throw InputValue.wrong(name + "[" + i + "]", "a value");
      }
      read.add(reader.read(name + "[" + i + "]", one));
    }
    return read;
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
      throw new Refused(DatesOutOfOrder.tooEarly(path + later, first.get(), second.get()));
    }
    return this;
  }

  /** The refusal of an input the calculation cannot do without. */
  public Refused missing(String field) {
    return InputValue.wrong(path + field, "a value: the calculation cannot do without it");
  }

  /** The refusal of an input that cannot be, with what would be right. */
  public Refused refuse(String field, String expected) {
    return InputValue.wrong(path + field, expected);
  }

  private <T> Optional<T> value(String field, Class<T> type) {
    return Optional.ofNullable(values.get(field)).filter(type::isInstance).map(type::cast);
  }
}
