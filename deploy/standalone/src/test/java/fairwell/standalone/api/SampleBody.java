package fairwell.standalone.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A body that fits the description of an operation, with what is required and no more. */
final class SampleBody {

  /** Steps that only the scheduler takes and that are described to nobody. */
  private static final Map<String, Map<String, Object>> NOT_DESCRIBED =
      Map.of(
          "check-deadline", Map.of("kind", "CERTIFICATE"),
          "check-offer", Map.of("offerId", "o-1"),
          "check-follow-up", Map.of("followUpId", "f-1"),
          "check-dispute-term", Map.of("disputeId", "d-1", "kind", "LAWSUIT"),
          "record-access", Map.of("finding", "CUT", "system", "Okta"),
          "record-separation-report",
              Map.of("caseUpTo", 1, "factsUpTo", 1, "reportHash", "a".repeat(64)));

  private final JsonNode description;

  SampleBody(JsonNode description) {
    this.description = description;
  }

  Object of(Endpoint endpoint) {
    JsonNode operation =
        description.path("paths").path(endpoint.path()).path("post").path("requestBody");
    JsonNode schema = operation.at("/content/application~1json/schema");
    Map<String, Object> other = NOT_DESCRIBED.get(endpoint.step());
    if (schema.isMissingNode() && other != null) {
      return other;
    }
    return schema.isMissingNode() ? Map.of() : value("", schema);
  }

  private Object value(String name, JsonNode schema) {
    JsonNode named = schema.path("$ref");
    if (named.isString()) {
      return value(name, description.at(named.asString().substring(1)));
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(0).asString();
    }
    JsonNode type =
        schema.path("type").isArray() ? schema.path("type").get(0) : schema.path("type");
    return switch (type.asString("object")) {
      case "object" -> object(schema);
      case "array" -> List.of(value(name, schema.path("items")));
      case "integer" -> Math.max(1, schema.path("minimum").asInt(1));
      case "number" -> 1;
      case "boolean" -> true;
      default -> text(name, schema);
    };
  }

  private Map<String, Object> object(JsonNode schema) {
    Map<String, Object> body = new HashMap<>();
    schema
        .path("required")
        .forEach(field ->
            body.put(
                field.asString(),
                value(field.asString(), schema.path("properties").path(field.asString()))));
    return body;
  }

  private static String text(String name, JsonNode schema) {
    if (schema.path("format").asString("").equals("date")) {
      return "2026-10-01";
    }
    return switch (name) {
      case "amount" -> "1.00";
      case "currency" -> "CNY";
      case "recipient" -> "E-x-1";
      case "documentHash", "signedHash" -> "a".repeat(64);
      default -> "x-1";
    };
  }
}
