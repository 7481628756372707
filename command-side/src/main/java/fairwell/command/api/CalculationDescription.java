package fairwell.command.api;

import static fairwell.command.api.ApiDescription.answer;
import static fairwell.command.api.ApiDescription.ordered;
import static fairwell.command.api.ApiDescription.type;

import fairwell.kernel.law.cliff.Cliff;
import fairwell.kernel.law.topic.Topic;
import fairwell.kernel.law.topic.Topics;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The calculators' part of the description: a path a topic, with its fields and an example. */
final class CalculationDescription {

  private static final String PROBLEM = "application/problem+json";

  private CalculationDescription() {}

  static Map<String, Object> paths() {
    CalculationTexts texts = new CalculationTexts();
    Map<String, Object> paths = new TreeMap<>();
    paths.put("/api/v1/calculations", Map.of("get", topics()));
    Topics.all()
        .forEach(topic ->
            paths.put(
                "/api/v1/calculations/" + topic.name(), Map.of("post", calculate(topic, texts))));
    return paths;
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

  private static Object calculate(Topic topic, CalculationTexts texts) {
    return ordered(
        "operationId",
        "calculate-" + topic.name().replace('_', '-'),
        "description",
        "Roles: any. Writes nothing and needs no Idempotency-Key. Amounts are decimal strings; a"
            + " field that is given overrides the figure of the packs; null means not known. It"
            + " answers each result the inputs suffice for. The example is "
            + texts.exampleId(topic),
        "requestBody",
        Map.of(
            "content",
            Map.of(
                "application/json",
                ordered(
                    "schema",
                    new CalculationSchemas(texts, topic).body(),
                    "example",
                    texts.example(topic)))),
        "responses",
        ordered(
            "200",
            answer("Results and how they came about", "application/json", "Calculation"),
            "default",
            answer("A problem", PROBLEM, "Problem")));
  }

  private static Object cliff() {
    Object side =
        ordered(
            "type",
            "object",
            "properties",
            ordered("value", type("string"), "amount", type("string"), "formula", type("string")));
    return ordered(
        "type",
        "object",
        "properties",
        ordered(
            "kind",
            ordered(
                "type",
                "string",
                "enum",
                Arrays.stream(Cliff.Kind.values()).map(Enum::name).toList()),
            "input",
            type("string"),
            "given",
            type("string"),
            "at",
            side,
            "beyond",
            side,
            "gap",
            type("string"),
            "passed",
            type("boolean")));
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
                "rule",
                type("string"),
                "amount",
                type("string"),
                "currency",
                type("string"),
                "formula",
                type("string"),
                "steps",
                objects,
                "inputs",
                objects,
                "packs",
                objects,
                "articles",
                texts,
                "flags",
                texts,
                "cliffs",
                ordered(
                    "type",
                    "array",
                    "description",
                    "Points near by at which the amount leaps, the rule run on both sides",
                    "items",
                    cliff())));
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
