package fairwell.command.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON schema of a record that is answered. */
final class AnswerSchema {

  private AnswerSchema() {}

  static Map<String, Object> of(Class<?> answer) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : answer.getRecordComponents()) {
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      Map<String, Object> schema = of(component.getGenericType());
      if (nullable) {
        schema.computeIfPresent("type", (_, type) -> List.of(type, "null"));
      } else {
        required.add(component.getName());
      }
      properties.put(component.getName(), schema);
    }
    return ApiDescription.ordered("type", "object", "required", required, "properties", properties);
  }

  private static Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType list) {
      return ApiDescription.ordered("type", "array", "items", of(list.getActualTypeArguments()[0]));
    }
    if (type.equals(Instant.class)) {
      return ApiDescription.ordered("type", "string", "format", "date-time");
    }
    if (type.equals(String.class)) {
      return ApiDescription.ordered("type", "string");
    }
    if (type.equals(boolean.class)) {
      return ApiDescription.ordered("type", "boolean");
    }
    if (List.<Type>of(int.class, long.class, Integer.class, Long.class).contains(type)) {
      return ApiDescription.ordered("type", "integer");
    }
    return of((Class<?>) type);
  }
}
