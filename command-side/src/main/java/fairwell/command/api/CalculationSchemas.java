package fairwell.command.api;

import static fairwell.command.api.ApiDescription.ordered;
import static fairwell.command.api.ApiDescription.type;

import fairwell.kernel.law.topic.Field;
import fairwell.kernel.law.topic.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of a calculation of one topic as a schema: its fields, what they mean and may be. */
final class CalculationSchemas {

  private static final String AMOUNT = "^[0-9]{1,15}(\\.[0-9]{1,10})?$";

  private final CalculationTexts texts;
  private final Topic topic;

  CalculationSchemas(CalculationTexts texts, Topic topic) {
    this.texts = texts;
    this.topic = topic;
  }

  /** The schema of the whole body. */
  Map<String, Object> body() {
    Map<String, Object> inputs = object(topic.fields());
    List<String> required = texts.required(topic);
    if (!required.isEmpty()) {
      inputs.put("required", required);
    }
    return ordered(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        List.of("jurisdiction", "as_of", "inputs"),
        "properties",
        ordered(
            "jurisdiction",
            ordered("type", "string", "description", "A place the packs describe, as CN-BJ"),
            "as_of",
            ordered("type", "string", "format", "date", "description", "Day of the legal event"),
            "inputs",
            inputs));
  }

  private Map<String, Object> object(List<Field> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name(), described(field)));
    return ordered("type", "object", "additionalProperties", false, "properties", properties);
  }

  private Map<String, Object> described(Field field) {
    Map<String, Object> schema = new LinkedHashMap<>(schema(field));
    texts.meaning(topic, field).ifPresent(meaning -> schema.put("description", meaning));
    return schema;
  }

  /** Each may be null, which is the same as leaving it out: not known. */
  private Map<String, Object> schema(Field field) {
    return switch (field.kind()) {
      case DECIMAL -> decimal();
      case WHOLE -> ordered("type", List.of("integer", "null"), "minimum", 0);
      case DATE -> ordered("type", List.of("string", "null"), "format", "date");
      case MONTH -> ordered("type", List.of("string", "null"), "pattern", "^[0-9]{4}-[0-9]{2}$");
      case YES_NO -> ordered("type", List.of("boolean", "null"));
      case CHOICE -> ordered("type", List.of("string", "null"), "enum", field.choices());
      case TEXT -> ordered("type", List.of("string", "null"), "maxLength", 200);
      case DECIMALS -> ordered("type", List.of("array", "null"), "items", decimal());
      case OBJECTS -> ordered("type", List.of("array", "null"), "items", object(field.of()));
      case OBJECT -> {
        Map<String, Object> object = object(field.of());
        object.put("type", List.of("object", "null"));
        yield object;
      }
      case BY_MONTH ->
          ordered(
              "type",
              List.of("object", "null"),
              "propertyNames",
              ordered("pattern", "^[0-9]{4}-[0-9]{2}$"),
              "additionalProperties",
              decimal());
      case ANY -> ordered("anyOf", List.of(type("array"), type("object"), type("null")));
    };
  }

  private static Map<String, Object> decimal() {
    return ordered("type", List.of("string", "number", "null"), "pattern", AMOUNT, "minimum", 0);
  }
}
