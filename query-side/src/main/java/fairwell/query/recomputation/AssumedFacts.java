package fairwell.query.recomputation;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.InputBounds;
import fairwell.query.recomputation.Assumptions.AssumedFact;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stream of an employee as it would be with other facts. What is assumed is marked by its event
 * id, so that no input of a line passes for a recorded one.
 */
final class AssumedFacts {

  /** Begins the event id of every assumed fact. */
  static final String MARK = "what-if-";

  private static final int LARGEST_COUNT = 9999;
  private static final String WITHIN =
      ", days %s to %s, counts to %d"
          .formatted(InputBounds.EARLIEST, InputBounds.LATEST, LARGEST_COUNT);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private AssumedFacts() {}

  /**
   * The stream with what is assumed of it.
   *
   * @throws CannotAssume at the first fact that cannot be
   */
  static List<Recorded> over(List<Recorded> stream, EmployeeId employee, Assumptions assumptions) {
    List<Recorded> assumed = new ArrayList<>(stream);
    TreeSet<Long> named = new TreeSet<>(assumptions.without());
    for (int i = 0; i < assumptions.without().size(); i++) {
      Recorded left = find(stream, assumptions.without().get(i), "/without/" + i);
      assumed.removeIf(event -> event.sequence() == left.sequence());
    }
    for (int i = 0; i < assumptions.facts().size(); i++) {
      AssumedFact fact = assumptions.facts().get(i);
      String at = "/facts/" + i;
      String id = MARK + i;
      Long sequence = fact.sequence();
      if (sequence == null) {
        EmployeeFact made = made(fact, employee, new FactKey(id), at);
        assumed.add(recorded(stream.getLast(), stream.size() + i, id, made));
      } else {
        Recorded known = find(stream, sequence, at + "/sequence");
        if (!named.add(sequence)) {
          throw new CannotAssume(at + "/sequence", "a fact named once, and not under without");
        }
        EmployeeFact other = changed((EmployeeFact) known.event(), fact, at);
        assumed.replaceAll(event ->
            event.sequence() == known.sequence()
                ? recorded(known, known.sequence(), id, other)
                : event);
      }
    }
    return assumed;
  }

  private static Recorded find(List<Recorded> stream, long sequence, String at) {
    Recorded found =
        stream.stream()
            .filter(event -> event.sequence() == sequence && event.event() instanceof EmployeeFact)
            .findFirst()
            .orElseThrow(() ->
                new CannotAssume(
                    at,
                    "the number of a fact in the employee’s stream, 0 to " + (stream.size() - 1)));
    FactKey key = ((EmployeeFact) found.event()).key();
    if (stream.stream().anyMatch(event -> event.sequence() > sequence && takesBack(event, key))) {
      throw new CannotAssume(at, "a fact that counts, not one that was retracted or replaced");
    }
    return found;
  }

  /** Whether what was recorded under that key before no longer counts. */
  private static boolean takesBack(Recorded later, FactKey key) {
    return switch (later.event()) {
      case FactRetracted retracted -> retracted.retracted().equals(key);
      case EmployeeFact fact -> fact.key().equals(key);
      default -> false;
    };
  }

  private static Recorded recorded(Recorded like, long sequence, String id, EmployeeFact fact) {
    return new Recorded(like.position(), id, like.streamId(), sequence, like.at(), fact, Map.of());
  }

  private static EmployeeFact changed(EmployeeFact known, AssumedFact fact, String at) {
    if (fact.event() != null) {
      throw new CannotAssume(at + "/event", "left out where a recorded fact is named");
    }
    Class<? extends EmployeeFact> type = known.getClass();
    refuseOthers(type, fact, at);
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent field : type.getRecordComponents()) {
      JsonNode given = fact.said().get(field.getName());
      values.add(given == null ? valueOf(field, known) : read(field, given, at));
    }
    return of(type, values, at);
  }

  private static EmployeeFact made(AssumedFact fact, EmployeeId employee, FactKey key, String at) {
    Class<? extends FairwellEvent> named =
        EventCatalogue.classOf(fact.event() == null ? "" : fact.event()).orElse(null);
    if (named == null
        || !EmployeeFact.class.isAssignableFrom(named)
        || Arrays.stream(named.getRecordComponents()).anyMatch(AssumedFacts::mustBeWords)) {
      throw new CannotAssume(
          at + "/event",
          "a fact of which nobody writes a text, for example employee.WagesPaid; or the number of"
              + " a recorded one as sequence");
    }
    Class<? extends EmployeeFact> type = named.asSubclass(EmployeeFact.class);
    refuseOthers(type, fact, at);
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent field : type.getRecordComponents()) {
      JsonNode given = fact.said().get(field.getName());
      if (field.getType() == EmployeeId.class) {
        values.add(employee);
      } else if (field.getType() == FactKey.class && field.getName().equals("key")) {
        values.add(key);
      } else if (given == null && !isNullable(field)) {
        throw new CannotAssume(at + "/values/" + field.getName(), "a value");
      } else {
        values.add(given == null ? null : read(field, given, at));
      }
    }
    return of(type, values, at);
  }

  /** Whose fact it is, under which key, and what people wrote stays as it is. */
  private static boolean isOpen(RecordComponent field) {
    return field.getType() != EmployeeId.class
        && !field.getName().equals("key")
        && !PersonalText.class.isAssignableFrom(field.getType());
  }

  private static boolean mustBeWords(RecordComponent field) {
    return PersonalText.class.isAssignableFrom(field.getType()) && !isNullable(field);
  }

  private static boolean isNullable(RecordComponent field) {
    return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static void refuseOthers(
      Class<? extends EmployeeFact> type, AssumedFact fact, String at) {
    TreeSet<String> open = new TreeSet<>();
    for (RecordComponent field : type.getRecordComponents()) {
      if (isOpen(field)) {
        open.add(field.getName());
      }
    }
    for (String name : new TreeSet<>(fact.said().keySet())) {
      if (!open.contains(name)) {
        throw new CannotAssume(
            at + "/values/" + name.replace("~", "~0").replace("/", "~1"),
            "one of " + String.join(", ", open));
      }
    }
  }

  private static @Nullable Object read(RecordComponent field, JsonNode given, String at) {
    if (given.isNull() && isNullable(field)) {
      return null;
    }
    String pointer = at + "/values/" + field.getName();
    // A number would be taken for the days since 1970.
    if (Temporal.class.isAssignableFrom(field.getType()) && !given.isString()) {
      throw new CannotAssume(pointer, "a " + field.getType().getSimpleName());
    }
    try {
      Object read = JSON.convertValue(given, JSON.constructType(field.getGenericType()));
      if (read != null && isBounded(read)) {
        return read;
      }
    } catch (JacksonException | IllegalArgumentException | DateTimeException | Refused other) {
      // Refused below, like null where a value has to be.
    }
    throw new CannotAssume(pointer, "a " + field.getType().getSimpleName() + WITHIN);
  }

  /** Some calculations go through every month, or write a number out. */
  private static boolean isBounded(Object read) {
    return switch (read) {
      case LocalDate day -> InputBounds.isDay(day);
      case YearMonth month -> InputBounds.isDay(month.atDay(1));
      case BigDecimal number -> InputBounds.isShort(number);
      case Integer count -> count >= 0 && count <= LARGEST_COUNT;
      case Map<?, ?> items -> isBounded(items.values());
      case Collection<?> items -> items.stream().allMatch(item -> item != null && isBounded(item));
      default -> true;
    };
  }

  private static @Nullable Object valueOf(RecordComponent field, EmployeeFact known) {
    try {
      return field.getAccessor().invoke(known);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the fields of an event can be read", e);
    }
  }

  private static EmployeeFact of(
      Class<? extends EmployeeFact> type, List<@Nullable Object> values, String at) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values.toArray());
    } catch (InvocationTargetException impossible) {
      throw new CannotAssume(at + "/values", "values that can be together");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an event can be made of its fields", e);
    }
  }
}
