package fairwell.command.api;

import fairwell.command.api.json.Shape;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AgreementCommand;
import fairwell.command.offboarding.command.SettlementCommand;
import fairwell.kernel.event.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command side's part of the OpenAPI 3.1 description, made from the same shapes that read the
 * bodies: what it says is what is accepted.
 */
final class ApiDescription {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ApiDescription() {}

  /** As JSON, the same for the same commands. */
  static String json() {
    Map<String, Object> paths = new TreeMap<>();
    for (Action action : Action.values()) {
      boolean opens = action == Action.OPEN_CASE;
      if (!action.byScheduler()) {
        paths.put(
            opens ? "/api/v1/cases" : "/api/v1/cases/{caseId}/" + action.path(),
            Map.of("post", operation(action, opens)));
      }
    }
    paths.putAll(EmployeeApi.paths());
    paths.putAll(CalculationDescription.paths());
    paths.putAll(TemplateDescription.paths());
    paths.putAll(OrganisationApi.paths());
    paths.putAll(DepartureApi.paths());
    paths.putAll(CalendarActsApi.paths());
    paths.putAll(PersonalDataApi.paths());
    paths.putAll(PolicyDescription.paths());
    paths.putAll(WebhookDescription.paths());
    paths.putAll(InboundDescription.paths());
    paths.putAll(SigningApi.paths());
    return JSON.writeValueAsString(
        ordered(
            "openapi", "3.1.0",
            "info", ordered("title", "Fairwell: commands", "version", "v1"),
            "security", List.of(Map.of("bearer", List.of())),
            "paths", paths,
            "webhooks", WebhookDescription.webhooks(),
            "components", components()));
  }

  private static Map<String, Object> operation(Action action, boolean opens) {
    List<Object> parameters = new ArrayList<>();
    if (!opens) {
      parameters.add(pathParameter("caseId"));
      boolean needsVersion =
          SettlementCommand.class.isAssignableFrom(action.command())
              || AgreementCommand.class.isAssignableFrom(action.command());
      parameters.add(header("If-Match", needsVersion, "The ETag of the case as it was read"));
    }
    String roles =
        "Roles: " + String.join(", ", action.roles().stream().map(Enum::name).sorted().toList());
    return post(
        action.path(),
        roles,
        parameters,
        Shape.of(action.command(), List.of("caseId")),
        opens ? "201" : "200");
  }

  static Map<String, Object> post(
      String id, String description, List<Object> own, Shape.Fields body, String success) {
    List<Object> parameters = new ArrayList<>(own);
    parameters.add(
        header(
            "Idempotency-Key",
            true,
            "1 to 120 printable characters, new for each request. The same key with the same body"
                + " is answered as before; with another body it is refused. Keys count per account"
                + " and per stream: for one case, or for one employee"));
    parameters.add(header("X-Reason", false, "Why, for acts that do not say so", reasons()));
    return ordered(
        "operationId", id,
        "description", description,
        "parameters", parameters,
        "requestBody",
            Map.of("content", Map.of("application/json", Map.of("schema", schema(body)))),
        "responses",
            ordered(
                success,
                answer("Done, or done before", "application/json", "Receipt"),
                "default",
                answer("A problem", "application/problem+json", "Problem")));
  }

  static Object answer(String description, String type, String schema) {
    return ordered(
        "description",
        description,
        "content",
        Map.of(type, Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema))));
  }

  static Object pathParameter(String name) {
    return ordered("name", name, "in", "path", "required", true, "schema", type("string"));
  }

  private static Object reasons() {
    return ordered(
        "type", "string", "enum", Arrays.stream(Reason.values()).map(Reason::code).toList());
  }

  private static Object header(String name, boolean required, String description) {
    return header(name, required, description, type("string"));
  }

  private static Object header(String name, boolean required, String description, Object schema) {
    return ordered(
        "name",
        name,
        "in",
        "header",
        "required",
        required,
        "description",
        description,
        "schema",
        schema);
  }

  private static Map<String, Object> schema(Shape shape) {
    return switch (shape) {
      case Shape.Text text ->
          ordered("type", "string", "minLength", 1, "maxLength", text.longest());
      case Shape.Date date -> ordered("type", "string", "format", "date");
      case Shape.Whole whole -> ordered("type", "integer", "minimum", 0);
      case Shape.Decimal decimal ->
          ordered("type", List.of("string", "number"), "description", decimal.expected());
      case Shape.YesNo yesNo -> type("boolean");
      case Shape.OneOf oneOf -> ordered("type", "string", "enum", oneOf.names());
      case Shape.ListOf list -> ordered("type", "array", "items", schema(list.items()));
      case Shape.Fields fields -> object(fields);
    };
  }

  private static Map<String, Object> object(Shape.Fields fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.fields().forEach(field -> properties.put(field.name(), schema(field.shape())));
    return ordered(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        fields.fields().stream().filter(field -> !field.optional()).map(Shape.Field::name).toList(),
        "properties",
        properties);
  }

  private static Map<String, Object> components() {
    Map<String, Object> schemas = schemas();
    schemas.putAll(DepartureApi.schemas());
    schemas.putAll(WebhookDescription.schemas());
    schemas.putAll(InboundDescription.schemas());
    schemas.put("CalendarFeedOpened", AnswerSchema.of(CalendarDesk.Answer.class));
    return ordered(
        "securitySchemes",
        Map.of("bearer", ordered("type", "http", "scheme", "bearer", "bearerFormat", "JWT")),
        "schemas",
        schemas);
  }

  private static Map<String, Object> schemas() {
    Map<String, Object> texts = ordered("type", "array", "items", type("string"));
    return ordered(
        "Calculation", CalculationDescription.answerSchema(),
        "Receipt",
            ordered(
                "type",
                "object",
                "properties",
                ordered(
                    "id",
                    type("string"),
                    "version",
                    type("integer"),
                    "position",
                    type("integer"),
                    "events",
                    texts,
                    "replayed",
                    type("boolean"))),
        "Problem",
            ordered(
                "type",
                "object",
                "properties",
                ordered(
                    "type",
                    type("string"),
                    "title",
                    type("string"),
                    "status",
                    type("integer"),
                    "detail",
                    type("string"),
                    "code",
                    type("string"),
                    "traceId",
                    type("string"),
                    "errors",
                    ordered("type", "array", "items", type("object")),
                    "data",
                    type("object"),
                    "missing",
                    list("the steps that have to be done first, for a command out of order"),
                    "nextAllowed",
                    list("the steps that may be done now"))));
  }

  static Map<String, Object> type(String name) {
    return Map.of("type", name);
  }

  private static Map<String, Object> list(String of) {
    return ordered("type", "array", "items", type("string"), "description", of);
  }

  /** Names and values in turn, kept in that order. */
  static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
