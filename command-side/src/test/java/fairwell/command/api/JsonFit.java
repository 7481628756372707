package fairwell.command.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Whether JSON fits a schema, as far as our description uses JSON Schema. */
final class JsonFit {

  private final List<String> faults = new ArrayList<>();

  private JsonFit() {}

  static List<String> faults(JsonNode value, JsonNode schema) {
    JsonFit fit = new JsonFit();
    fit.check("", value, schema);
    return fit.faults;
  }

  private void check(String at, JsonNode value, JsonNode schema) {
    if (schema.has("anyOf")) {
      boolean any =
          StreamSupport.stream(schema.path("anyOf").spliterator(), false)
              .anyMatch(one -> faults(value, one).isEmpty());
      wrongUnless(any, at + " fits none of " + schema.path("anyOf"));
      return;
    }
    wrongUnless(isOfType(value, schema.path("type")), at + " is no " + schema.path("type"));
    if (value.isNull()) {
      return;
    }
    if (schema.has("enum")) {
      boolean known =
          StreamSupport.stream(schema.path("enum").spliterator(), false).anyMatch(value::equals);
      wrongUnless(known, at + " is none of " + schema.path("enum"));
    }
    if (schema.has("pattern") && value.isString()) {
      wrongUnless(
          value.stringValue().matches(schema.path("pattern").stringValue()),
          at + " is not like " + schema.path("pattern"));
    }
    if (value.isArray() && schema.has("items")) {
      value.forEach(item -> check(at + "/[]", item, schema.path("items")));
    }
    if (value.isObject()) {
      object(at, value, schema);
    }
  }

  private void object(String at, JsonNode value, JsonNode schema) {
    schema
        .path("required")
        .forEach(name ->
            wrongUnless(value.has(name.stringValue()), at + " lacks " + name.stringValue()));
    value
        .properties()
        .forEach(field -> {
          JsonNode known = schema.path("properties").path(field.getKey());
          JsonNode other = schema.path("additionalProperties");
          if (!known.isMissingNode()) {
            check(at + "/" + field.getKey(), field.getValue(), known);
          } else if (other.isObject()) {
            check(at + "/" + field.getKey(), field.getValue(), other);
          } else {
            wrongUnless(other.isMissingNode(), at + "/" + field.getKey() + " is not described");
          }
        });
  }

  private static boolean isOfType(JsonNode value, JsonNode type) {
    return type.isMissingNode()
        || (type.isArray()
            ? StreamSupport.stream(type.spliterator(), false)
                .anyMatch(one -> isOfType(value, one.stringValue()))
            : isOfType(value, type.stringValue()));
  }

  private static boolean isOfType(JsonNode value, String type) {
    return switch (type) {
      case "string" -> value.isString();
      case "number" -> value.isNumber();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException(type);
    };
  }

  private void wrongUnless(boolean right, String fault) {
    if (!right) {
      faults.add(fault);
    }
  }
}
