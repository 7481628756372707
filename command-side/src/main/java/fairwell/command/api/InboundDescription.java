package fairwell.command.api;

import static fairwell.command.api.ApiDescription.ordered;
import static fairwell.command.api.ApiDescription.pathParameter;

import fairwell.command.api.json.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the doors for other systems are described. */
final class InboundDescription {

  private static final String OPERATOR = "Roles: OPERATOR";
  private static final String ONE = InboundOperationsApi.MESSAGES + "/{number}";

  private InboundDescription() {}

  static Map<String, Object> paths() {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put("/api/v1/inbound/feishu", door("feishu", "Events of Feishu, version 2"));
    paths.put("/api/v1/inbound/dingtalk", door("dingtalk", "Encrypted callbacks of DingTalk"));
    paths.put(InboundOperationsApi.PEOPLE, Map.of("post", person()));
    paths.put(
        InboundOperationsApi.MESSAGES,
        Map.of(
            "get",
            Described.get("inbound-messages", OPERATOR, List.of(state()), "InboundMessages")));
    paths.put(
        ONE + "/retry",
        Map.of(
            "post",
            Described.operation(
                "retry-inbound", OPERATOR, List.of(pathParameter("number")), "202")));
    paths.put(
        ONE,
        Map.of(
            "delete",
            Described.operation(
                "discard-inbound", OPERATOR, List.of(pathParameter("number")), "204")));
    return paths;
  }

  static Map<String, Object> schemas() {
    return ordered("InboundMessages", AnswerSchema.of(InboundOperationsApi.Messages.class));
  }

  private static Map<String, Object> person() {
    Map<String, Object> post =
        new LinkedHashMap<>(
            ApiDescription.post(
                "inbound-person",
                "Roles: HR. Writes down who a key of another system is",
                List.of(pathParameter("adapter")),
                Shape.of(InboundOperationsApi.Person.class, List.of()),
                "204"));
    post.put("responses", Described.responses("204", Map.of("description", "Done")));
    return post;
  }

  private static Map<String, Object> door(String id, String what) {
    Map<String, Object> post =
        Described.operation(
            id,
            what + ", signed by the sender; no account. Off until it is switched on",
            List.of(),
            "200");
    post.put("security", List.of());
    return Map.of("post", post);
  }

  private static Object state() {
    return ordered(
        "name",
        "state",
        "in",
        "query",
        "required",
        false,
        "schema",
        ordered("type", "string", "enum", List.of("WAITING", "DONE", "PARKED")));
  }
}
