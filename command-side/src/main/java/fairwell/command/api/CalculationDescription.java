package fairwell.command.api;

import static fairwell.command.api.ApiDescription.answer;
import static fairwell.command.api.ApiDescription.ordered;
import static fairwell.command.api.ApiDescription.pathParameter;
import static fairwell.command.api.ApiDescription.type;

import java.util.List;
import java.util.Map;

/** The calculators' part of the description. Topics and fields are listed by the GET itself. */
final class CalculationDescription {

  private static final String PROBLEM = "application/problem+json";

  private CalculationDescription() {}

  static Map<String, Object> paths() {
    return Map.of(
        "/api/v1/calculations", Map.of("get", topics()),
        "/api/v1/calculations/{topic}", Map.of("post", calculate()));
  }

  private static Object topics() {
    return ordered(
        "operationId",
        "calculations",
        "description",
        "Roles: any. Every topic with its fields: name, kind, choices",
        "responses",
        ordered(
            "200",
            ordered(
                "description",
                "The topics",
                "content",
                Map.of("application/json", Map.of("schema", type("object")))),
            "default",
            answer("A problem", PROBLEM, "Problem")));
  }

  private static Object calculate() {
    Object body =
        ordered(
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
                ordered(
                    "type", "string", "format", "date", "description", "Day of the legal event"),
                "inputs",
                ordered(
                    "type",
                    "object",
                    "description",
                    "The fields of the topic; amounts as decimal strings, null: not known")));
    return ordered(
        "operationId",
        "calculate",
        "description",
        "Roles: any. Writes nothing and needs no Idempotency-Key. A figure that is given overrides"
            + " that of the packs",
        "parameters",
        List.of(pathParameter("topic")),
        "requestBody",
        Map.of("content", Map.of("application/json", Map.of("schema", body))),
        "responses",
        ordered(
            "200",
            answer("Results and how they came about", "application/json", "Calculation"),
            "default",
            answer("A problem", PROBLEM, "Problem")));
  }

  /** What a calculation answers. */
  static Object answerSchema() {
    Map<String, Object> texts = ordered("type", "array", "items", type("string"));
    Map<String, Object> objects = ordered("type", "array", "items", type("object"));
    Object computation =
        ordered(
            "type",
            "object",
            "properties",
            ordered(
                "rule", type("string"),
                "amount", type("string"),
                "currency", type("string"),
                "formula", type("string"),
                "steps", objects,
                "inputs", objects,
                "packs", objects,
                "articles", texts,
                "flags", texts));
    return ordered(
        "type",
        "object",
        "properties",
        ordered(
            "topic", type("string"),
            "jurisdiction", type("string"),
            "as_of", type("string"),
            "results", ordered("type", "object", "description", "By name; amounts as texts"),
            "computations", ordered("type", "array", "items", computation)));
  }
}
