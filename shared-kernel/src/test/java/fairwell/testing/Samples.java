package fairwell.testing;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.BatchId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Place;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One fixed value of every record: the same today and in ten years, so that its stored form can be
 * compared with a golden file. Every field is filled, nested records too.
 */
public final class Samples {

  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(int.class, 2),
          Map.entry(Integer.class, 2),
          Map.entry(long.class, 7L),
          Map.entry(boolean.class, true),
          Map.entry(BigDecimal.class, new BigDecimal("12.50")),
          Map.entry(LocalDate.class, LocalDate.of(2026, 2, 28)),
          Map.entry(YearMonth.class, YearMonth.of(2026, 2)),
          Map.entry(Instant.class, Instant.parse("2026-02-28T01:02:03.456789Z")),
          Map.entry(Currency.class, Currency.getInstance("CNY")),
          Map.entry(EmployeeId.class, EmployeeId.ofNumber("0042")),
          Map.entry(CaseId.class, new CaseId("C-0190c7a0-7b7e-7000-8000-000000000001")),
          Map.entry(BatchId.class, new BatchId("B-0190c7a0-7b7e-8000-8000-000000000001")),
          Map.entry(FactKey.class, new FactKey("wages:2026-02")),
          Map.entry(ActorId.class, new ActorId("hr.lin")),
          Map.entry(Place.class, new Place("CN-SH")),
          Map.entry(
              PersonalText.class,
              PersonalText.stored("E-0042", "event-1/name", "ZGlnZXN0", "Ym94")));

  private Samples() {}

  /** The sample of an event class. */
  public static FairwellEvent event(Class<? extends FairwellEvent> type) {
    return type.cast(of(type));
  }

  /** The sample of a type: a record, an enum, a list, or one of the plain values. */
  public static Object of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection(generic);
    }
    Class<?> plain = (Class<?>) type;
    Object value = VALUES.get(plain);
    if (value != null) {
      return value;
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (plain.isRecord()) {
      return record(plain);
    }
    throw new IllegalArgumentException("no sample for " + type);
  }

  private static Object collection(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return List.of(of(arguments[0]));
    }
    if (type.getRawType() == Set.class) {
      return Set.of(of(arguments[0]));
    }
    if (type.getRawType() == Map.class) {
      return Map.of(of(arguments[0]), of(arguments[1]));
    }
    throw new IllegalArgumentException("no sample for " + type);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(
              Arrays.stream(components).map(c -> of(c.getGenericType())).toArray(Object[]::new));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no sample for " + type, e);
    }
  }
}
