package fairwell.query.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one question is described: who asks it, with what, and what comes back. */
final class ReadOperation {

  private static final List<String> IN_PATHS =
      List.of(
          "caseId",
          "lineId",
          "contentHash",
          "letterId",
          "file",
          "level",
          "place",
          "eventId",
          "number",
          "exportId");

  private final PathRoles roles;

  ReadOperation(PathRoles roles) {
    this.roles = roles;
  }

  /** One operation, with the parameters its path has and those it is asked with. */
  Map<String, Object> of(
      String id, String path, Set<String> asked, String status, Map<String, Object> content) {
    List<Object> parameters = new ArrayList<>();
    for (String name : IN_PATHS) {
      if (path.contains("{" + name + "}")) {
        parameters.add(ordered("name", name, "in", "path", "required", true, "schema", text()));
      }
    }
    asked.stream().sorted().map(name -> ReadParameters.of(path, name)).forEach(parameters::add);
    return ordered(
        "operationId",
        id,
        "description",
        whoReads(ReadDescription.ROOT + path),
        "parameters",
        parameters,
        "responses",
        ordered(
            status,
            ordered("description", "The answer", "content", content),
            "default",
            ordered(
                "description",
                "A problem",
                "content",
                Map.of(
                    "application/problem+json",
                    Map.of("schema", AnswerShape.reference("Problem"))))));
  }

  private String whoReads(String path) {
    List<String> named = roles.of(path).stream().map(Enum::name).sorted().toList();
    return named.isEmpty()
        ? "Nobody signs in: the secret in the address stands in place of an account"
        : "Roles: " + String.join(", ", named);
  }

  static Map<String, Object> json(Map<String, Object> schema) {
    return Map.of("application/json", Map.of("schema", schema));
  }

  static Map<String, Object> problem() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String field : List.of("type", "title", "detail", "instance", "code", "traceId")) {
      properties.put(field, text());
    }
    properties.put("status", Map.of("type", "integer"));
    Map<String, Object> error = new LinkedHashMap<>();
    List.of("pointer", "code", "expected").forEach(field -> error.put(field, text()));
    properties.put(
        "errors", Map.of("type", "array", "items", Map.of("type", "object", "properties", error)));
    return ordered("type", "object", "properties", properties);
  }

  static Map<String, Object> bool(String name) {
    return Map.of("type", "object", "properties", Map.of(name, Map.of("type", "boolean")));
  }

  static Map<String, Object> text() {
    return Map.of("type", "string");
  }

  static Map<String, Object> ordered(@Nullable Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), java.util.Objects.requireNonNull(pairs[i + 1]));
    }
    return map;
  }
}
