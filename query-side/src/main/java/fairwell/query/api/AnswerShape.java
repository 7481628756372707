package fairwell.query.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.personal.PersonalText;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema of answers, read from the records they are written from: what it says is what is
 * sent. Personal texts are described as {@link OpenedJson} writes them.
 */
final class AnswerShape {

  private static final String TEXT = "PersonalText";
  private static final Map<Class<?>, Map<String, Object>> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, type("string")),
          Map.entry(Currency.class, type("string")),
          Map.entry(boolean.class, type("boolean")),
          Map.entry(Boolean.class, type("boolean")),
          Map.entry(int.class, type("integer")),
          Map.entry(Integer.class, type("integer")),
          Map.entry(long.class, type("integer")),
          Map.entry(Long.class, type("integer")),
          Map.entry(double.class, type("number")),
          Map.entry(BigDecimal.class, type("number")),
          Map.entry(LocalDate.class, format("date")),
          Map.entry(Instant.class, format("date-time")),
          Map.entry(YearMonth.class, type("string")),
          // Whatever the field it stands for holds.
          Map.entry(JsonNode.class, Map.of()),
          // An event with all its fields, which docs name.
          Map.entry(FairwellEvent.class, type("object")));

  private final SortedMap<String, Object> schemas = new TreeMap<>();
  private boolean body;

  AnswerShape() {
    schemas.put(
        TEXT,
        Map.of(
            "description",
            "The text; or that its person was erased, or that it is only stored and not for you",
            "oneOf",
            List.of(type("string"), closed("erased"), closed("restricted"))));
  }

  private static Map<String, Object> closed(String why) {
    return Map.of(
        "type",
        "object",
        "properties",
        Map.of(why, Map.of("type", "boolean", "const", true)),
        "required",
        List.of(why));
  }

  /** Every schema met so far, by name. */
  SortedMap<String, Object> schemas() {
    return schemas;
  }

  /** The schema of a body, in which what may be null may be left out as well. */
  Map<String, Object> ofBody(Type type) {
    body = true;
    Map<String, Object> shape = of(type);
    body = false;
    return shape;
  }

  /** The schema of a type; records become references. */
  Map<String, Object> of(Type type) {
    return switch (type) {
      case ParameterizedType several when several.getRawType() == Map.class ->
          Map.of("type", "object", "additionalProperties", of(several.getActualTypeArguments()[1]));
      case ParameterizedType several -> array(of(several.getActualTypeArguments()[0]));
      case Class<?> one -> of(one);
      default -> throw new IllegalArgumentException("no schema of " + type);
    };
  }

  private Map<String, Object> of(Class<?> type) {
    Map<String, Object> plain = PLAIN.get(type);
    if (plain != null) {
      return plain;
    }
    if (PersonalText.class.isAssignableFrom(type)) {
      return reference(TEXT);
    }
    if (type.isEnum()) {
      return Map.of(
          "type",
          "string",
          "enum",
          Arrays.stream(type.getEnumConstants()).map(AnswerShape::nameOf).toList());
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(JsonValue.class)) {
        return of(method.getGenericReturnType());
      }
    }
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no schema of " + type);
    }
    String name = nameOf(type);
    if (!schemas.containsKey(name)) {
      // Known by name first: a record may hold others of its kind.
      schemas.put(name, Map.of());
      schemas.put(name, object(type));
    }
    return reference(name);
  }

  private Map<String, Object> object(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent field : type.getRecordComponents()) {
      Map<String, Object> shape = of(field);
      properties.put(
          field.getName(),
          isNullable(field.getAnnotatedType())
              ? Map.of("anyOf", List.of(shape, type("null")))
              : shape);
      if (!body || !isNullable(field.getAnnotatedType())) {
        required.add(field.getName());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("required", required);
    object.put("properties", properties);
    return object;
  }

  private Map<String, Object> of(RecordComponent field) {
    return isWrittenAsText(field) || isWrittenAsText(field.getAccessor())
        ? type("string")
        : of(field.getGenericType());
  }

  private static boolean isWrittenAsText(AnnotatedElement field) {
    JsonFormat format = field.getAnnotation(JsonFormat.class);
    return format != null && format.shape() == JsonFormat.Shape.STRING;
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }

  private static String nameOf(Object constant) {
    return ((Enum<?>) constant).name();
  }

  /** A record's name, behind that of the record it belongs to. */
  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null || !outer.isRecord()
        ? type.getSimpleName()
        : outer.getSimpleName() + type.getSimpleName();
  }

  private static Map<String, Object> array(Map<String, Object> items) {
    return Map.of("type", "array", "items", items);
  }

  static Map<String, Object> reference(String name) {
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  private static Map<String, Object> type(String name) {
    return Map.of("type", name);
  }

  private static Map<String, Object> format(String format) {
    return Map.of("type", "string", "format", format);
  }

  /** How a refusal of every path looks. */
  static Map<String, Object> problem() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String field : List.of("type", "title", "detail", "instance", "code", "traceId")) {
      properties.put(field, Map.of("type", "string"));
    }
    properties.put("status", Map.of("type", "integer"));
    Map<String, Object> error = new LinkedHashMap<>();
    List.of("pointer", "code", "expected")
        .forEach(field -> error.put(field, Map.of("type", "string")));
    properties.put(
        "errors", Map.of("type", "array", "items", Map.of("type", "object", "properties", error)));
    return Map.of("type", "object", "properties", properties);
  }
}
