package fairwell.command.api.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a field of a body may be. Made from the Java type of a command's field, and the one source
 * of both what is accepted and what the API's description says.
 */
public sealed interface Shape {

  /** Text with a length; {@code into} is a string or a record around one. */
  record Text(Class<?> into, int longest) implements Shape {}

  record Date() implements Shape {}

  record Whole(Class<?> into) implements Shape {}

  record Decimal() implements Shape {}

  record YesNo() implements Shape {}

  record OneOf(Class<?> into, List<String> names) implements Shape {}

  record ListOf(Shape items) implements Shape {}

  record Fields(Class<?> into, List<Field> fields) implements Shape {}

  /** A named field; an optional one may be absent or null. */
  record Field(String name, Shape shape, boolean optional) {}

  int LONGEST_TEXT = 2_000;
  int LONGEST_PERSONAL_TEXT = 20_000;

  /** What would be right, in words a developer understands. */
  default String expected() {
    return switch (this) {
      case Text text -> "text of 1 to " + text.longest() + " characters";
      case Date date -> "a date like 2026-03-31";
      case Whole whole -> "a whole number from 0 on";
      case Decimal decimal -> "a decimal number, as text or number, like 1234.50";
      case YesNo yesNo -> "true or false";
      case OneOf oneOf -> "one of " + String.join(", ", oneOf.names());
      case ListOf list -> "a list, each item: " + list.items().expected();
      case Fields fields ->
          "an object with " + String.join(", ", fields.fields().stream().map(Field::name).toList());
    };
  }

  /** The shape of a record, without the fields that come from elsewhere. */
  static Fields of(Class<?> type, List<String> given) {
    return new Fields(
        type,
        Arrays.stream(type.getRecordComponents())
            .filter(component -> !given.contains(component.getName()))
            .map(component ->
                new Field(
                    component.getName(),
                    shapeOf(component.getGenericType()),
                    isOptional(component)))
            .toList());
  }

  private static Shape shapeOf(Type type) {
    if (type instanceof ParameterizedType list && List.class.equals(list.getRawType())) {
      return new ListOf(shapeOf(list.getActualTypeArguments()[0]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return new OneOf(plain, names(plain));
    }
    if (plain.equals(LocalDate.class)) {
      return new Date();
    }
    if (plain.equals(int.class) || plain.equals(long.class)) {
      return new Whole(plain);
    }
    if (plain.equals(BigDecimal.class)) {
      return new Decimal();
    }
    if (plain.equals(boolean.class)) {
      return new YesNo();
    }
    if (plain.equals(String.class) || plain.equals(Currency.class)) {
      return new Text(plain, LONGEST_TEXT);
    }
    if (plain.isRecord()) {
      return isTextRecord(plain) ? new Text(plain, LONGEST_PERSONAL_TEXT) : of(plain, List.of());
    }
    throw new IllegalStateException("no shape for " + type.getTypeName());
  }

  private static boolean isTextRecord(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .anyMatch(constructor ->
            constructor.isAnnotationPresent(JsonCreator.class)
                && Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {String.class}));
  }

  private static boolean isOptional(RecordComponent component) {
    AnnotatedElement type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private static List<String> names(Class<?> type) {
    JsonMapper json = JsonMapper.shared();
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> json.convertValue(constant, String.class))
        .toList();
  }
}
