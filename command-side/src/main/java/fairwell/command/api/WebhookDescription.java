package fairwell.command.api;

import static fairwell.command.api.ApiDescription.answer;
import static fairwell.command.api.ApiDescription.ordered;
import static fairwell.command.api.ApiDescription.pathParameter;

import fairwell.command.api.json.Shape;
import fairwell.command.webhook.event.CloudEvent;
import fairwell.command.webhook.event.OutgoingType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the operators' part for webhooks is described, and the webhooks themselves. */
final class WebhookDescription {

  private static final String OPERATOR = "Roles: OPERATOR";
  private static final String ONE = WebhookApi.PATH + "/{id}";
  private static final String LETTERS = ONE + "/dead-letters";

  private WebhookDescription() {}

  static Map<String, Object> paths() {
    Map<String, Object> paths = new TreeMap<>();
    paths.put(
        WebhookApi.PATH,
        ordered(
            "post",
            post(
                "register-webhook",
                ". The answer holds the secret, this once; the same request again answers without",
                List.of(),
                WebhookBody.Register.class,
                "201",
                "Webhook"),
            "get",
            Described.get("webhooks", OPERATOR, List.of(), "Webhooks")));
    paths.put(
        ONE,
        ordered(
            "get",
            Described.get("webhook", OPERATOR, List.of(pathParameter("id")), "Webhook"),
            "delete",
            Described.operation("remove-webhook", OPERATOR, List.of(pathParameter("id")), "204")));
    paths.put(ONE + "/rotate-secret", act("rotate-secret", WebhookBody.RotateSecret.class));
    paths.put(ONE + "/pause", act("pause", WebhookBody.Nothing.class));
    paths.put(ONE + "/resume", act("resume", WebhookBody.Nothing.class));
    paths.put(ONE + "/send-after", act("send-after", WebhookBody.SendAfter.class));
    paths.put(
        ONE + "/ping",
        Map.of(
            "post",
            post(
                "ping",
                ". Sends a test at once and answers what the receiver answered",
                List.of(pathParameter("id")),
                WebhookBody.Nothing.class,
                "200",
                "WebhookPing")));
    paths.put(
        ONE + "/deliveries",
        Map.of(
            "get",
            Described.get(
                "webhook-deliveries",
                OPERATOR + ". The newest first",
                List.of(pathParameter("id"), before()),
                "WebhookDeliveries")));
    paths.put(
        LETTERS,
        Map.of(
            "get",
            Described.get(
                "webhook-dead-letters",
                OPERATOR,
                List.of(pathParameter("id")),
                "WebhookDeadLetters")));
    paths.put(
        LETTERS + "/{position}/send-again",
        Map.of(
            "post",
            Described.operation(
                "send-dead-letter-again",
                OPERATOR,
                List.of(pathParameter("id"), pathParameter("position")),
                "202")));
    paths.put(
        WebhookTypesApi.PATH,
        Map.of(
            "get",
            Described.get("webhook-event-types", "Any account", List.of(), "WebhookEventTypes")));
    paths.put(
        WebhookTypesApi.PATH + "/{type}",
        Map.of(
            "get",
            Described.operation(
                "webhook-event-type",
                "Any account. The JSON schema of the data of one type",
                List.of(pathParameter("type")),
                "200")));
    return paths;
  }

  /** What receivers are sent: the section webhooks of OpenAPI 3.1. */
  static Map<String, Object> webhooks() {
    Map<String, Object> webhooks = new TreeMap<>();
    for (OutgoingType type : OutgoingType.values()) {
      webhooks.put(
          type.type(),
          Map.of(
              "post",
              ordered(
                  "operationId",
                  type.type(),
                  "description",
                  "Signed by the rules of Standard Webhooks; see docs/webhooks.md",
                  "requestBody",
                  Map.of(
                      "content",
                      Map.of("application/cloudevents+json", Map.of("schema", envelope(type)))),
                  "responses",
                  Map.of("2XX", Map.of("description", "Taken; everything else is tried again")))));
    }
    return webhooks;
  }

  static Map<String, Object> schemas() {
    return ordered(
        "Webhook", AnswerSchema.of(WebhookAnswer.One.class),
        "Webhooks", AnswerSchema.of(WebhookAnswer.All.class),
        "WebhookPing", AnswerSchema.of(WebhookAnswer.Pinged.class),
        "WebhookDeliveries", AnswerSchema.of(WebhookAnswer.Attempts.class),
        "WebhookDeadLetters", AnswerSchema.of(WebhookAnswer.Letters.class),
        "WebhookEventTypes", AnswerSchema.of(WebhookTypesApi.Types.class));
  }

  private static Map<String, Object> envelope(OutgoingType type) {
    Map<String, Object> text = Map.of("type", "string");
    return ordered(
        "type",
        "object",
        "properties",
        ordered(
            "specversion",
            Map.of("const", "1.0"),
            "id",
            text,
            "source",
            text,
            "type",
            Map.of("const", type.type()),
            "subject",
            text,
            "time",
            ordered("type", "string", "format", "date-time"),
            "datacontenttype",
            Map.of("const", "application/json"),
            "dataschema",
            text,
            "position",
            text,
            "data",
            CloudEvent.dataSchema(type)));
  }

  private static Map<String, Object> act(String name, Class<? extends WebhookBody> body) {
    return Map.of("post", post(name, "", List.of(pathParameter("id")), body, "200", "Webhook"));
  }

  private static Map<String, Object> post(
      String id,
      String more,
      List<Object> parameters,
      Class<? extends WebhookBody> body,
      String success,
      String schema) {
    Map<String, Object> post =
        new LinkedHashMap<>(
            ApiDescription.post(
                id, OPERATOR + more, parameters, Shape.of(body, List.of()), success));
    post.put("responses", Described.responses(success, answer("Done", "application/json", schema)));
    return post;
  }

  private static Object before() {
    return ordered(
        "name",
        "before",
        "in",
        "query",
        "required",
        false,
        "description",
        "The field nextBefore of the page before",
        "schema",
        Map.of("type", "integer"));
  }
}
