package fairwell.command.api;

import static fairwell.command.api.ApiDescription.answer;
import static fairwell.command.api.ApiDescription.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Operations that are no commands, as the description has them. */
final class Described {

  private Described() {}

  static Map<String, Object> get(
      String id, String description, List<Object> parameters, String schema) {
    Map<String, Object> get = new LinkedHashMap<>(operation(id, description, parameters, "200"));
    get.put("responses", responses("200", answer("As it is now", "application/json", schema)));
    return get;
  }

  static Map<String, Object> operation(
      String id, String description, List<Object> parameters, String success) {
    return ordered(
        "operationId",
        id,
        "description",
        description,
        "parameters",
        parameters,
        "responses",
        responses(success, Map.of("description", "Done")));
  }

  static Map<String, Object> responses(String success, Object answered) {
    return ordered(
        success, answered, "default", answer("A problem", "application/problem+json", "Problem"));
  }
}
