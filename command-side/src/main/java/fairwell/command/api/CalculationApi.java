package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.FieldError;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.shell.PacksNow;
import fairwell.kernel.law.ComputationData;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.topic.Calculated;
import fairwell.kernel.law.topic.Field;
import fairwell.kernel.law.topic.Topic;
import fairwell.kernel.law.topic.Topics;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The calculators as a service: named inputs in, results and their computations out. It knows
 * nobody and writes nothing, so it needs no request key and leaves no trace.
 */
@RestController
@RequestMapping("/api/v1/calculations")
class CalculationApi {

  private static final Set<String> KEYS = Set.of("jurisdiction", "as_of", "inputs");
  private static final int LONGEST_PLACE = 13;

  /** A question to one topic as the body puts it. */
  private record Question(String jurisdiction, LocalDate asOf, ObjectNode inputs) {}

  private final PacksNow packs;
  private final Bodies bodies;

  CalculationApi(PacksNow packs, Bodies bodies) {
    this.packs = packs;
    this.bodies = bodies;
  }

  @GetMapping
  Mono<Map<String, Object>> topics() {
    return Mono.just(
        Map.of("topics", Topics.all().stream().map(CalculationApi::described).toList()));
  }

  @PostMapping("/{topic}")
  Mono<Map<String, Object>> calculate(ServerWebExchange exchange, @PathVariable String topic) {
    Topic asked = Topics.named(topic).orElseThrow(() -> new ApiProblem(ProblemCode.UNKNOWN_TOPIC));
    return bodies
        .read(exchange)
        .map(body -> {
          Ask.refuseOtherContent(exchange.getRequest().getHeaders(), body);
          return answer(asked, question(StrictJson.parse(body)));
        });
  }

  private Map<String, Object> answer(Topic topic, Question question) {
    PolicyPacks now = packs.read();
    Calculated found = calculated(topic, question, now);
    Map<String, Object> results = new LinkedHashMap<>();
    found.answers().forEach((name, answer) -> results.put(name, answer.plain()));
    if (results.isEmpty()) {
      throw new Refused(
          new ImpossibleValue("inputs", "inputs that suffice for at least one result"));
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("topic", topic.name());
    answer.put("jurisdiction", question.jurisdiction());
    answer.put("as_of", question.asOf().toString());
    answer.put("results", results);
    Figures law = Figures.of(now, new Place(question.jurisdiction()), question.asOf());
    answer.put("computations", ComputationData.all(found.computations(), law));
    return answer;
  }

  private Calculated calculated(Topic topic, Question question, PolicyPacks now) {
    try {
      return Topics.calculate(
          topic,
          question.jurisdiction(),
          question.asOf(),
          StrictJson.plain(question.inputs()),
          now);
    } catch (Refused refused) {
      throw new Refused(inBody(refused.refusal()));
    }
  }

  /** The refusal with its field named as a path into the body. */
  private static Refusal inBody(Refusal refusal) {
    return switch (refusal) {
      case ImpossibleValue value when !KEYS.contains(value.field()) ->
          new ImpossibleValue(path(value.field()), value.expected());
      case DatesOutOfOrder dates ->
          new DatesOutOfOrder(
              path(dates.field()), dates.earlier(), dates.later(), dates.expected());
      case Refusal other -> other;
    };
  }

  private static String path(String field) {
    return "inputs/" + field.replace("[", ".").replace("]", "").replace('.', '/');
  }

  private static Question question(ObjectNode body) {
    List<FieldError> errors = new ArrayList<>();
    for (String name : body.propertyNames()) {
      if (!KEYS.contains(name)) {
        String token = name.replace("~", "~0").replace("/", "~1");
        errors.add(new FieldError("/" + token, FieldError.UNKNOWN, "one of " + sortedKeys()));
      }
    }
    JsonNode place = needed(body, "jurisdiction", "a place such as CN-BJ", errors);
    JsonNode day = needed(body, "as_of", "a date yyyy-mm-dd", errors);
    JsonNode inputs = needed(body, "inputs", "an object", errors);
    if (errors.isEmpty()
        && place.isString()
        && place.stringValue().length() <= LONGEST_PLACE
        && day.isString()
        && inputs instanceof ObjectNode object) {
      return new Question(place.stringValue(), date(day.stringValue()), object);
    }
    wrongUnless(place.isString() || place.isNull(), "/jurisdiction", "a text", errors);
    wrongUnless(day.isString() || day.isNull(), "/as_of", "a date yyyy-mm-dd", errors);
    wrongUnless(inputs.isObject() || inputs.isNull(), "/inputs", "an object", errors);
    wrongUnless(!errors.isEmpty(), "/jurisdiction", "a place such as CN-BJ", errors);
    throw new ApiProblem(ProblemCode.INVALID_BODY, errors, Map.of());
  }

  private static List<String> sortedKeys() {
    return KEYS.stream().sorted().toList();
  }

  private static JsonNode needed(
      ObjectNode body, String name, String expected, List<FieldError> errors) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      errors.add(new FieldError("/" + name, FieldError.MISSING, expected));
      return body.nullNode();
    }
    return value;
  }

  private static void wrongUnless(
      boolean right, String pointer, String expected, List<FieldError> errors) {
    if (!right) {
      errors.add(new FieldError(pointer, FieldError.WRONG, expected));
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException impossible) {
      throw new Refused(new ImpossibleValue("as_of", "a date yyyy-mm-dd that exists"));
    }
  }

  private static Map<String, Object> described(Topic topic) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("topic", topic.name());
    described.put("fields", topic.fields().stream().map(CalculationApi::described).toList());
    return described;
  }

  private static Map<String, Object> described(Field field) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", field.name());
    described.put("kind", field.kind().name());
    if (!field.choices().isEmpty()) {
      described.put("choices", field.choices());
    }
    if (!field.of().isEmpty()) {
      described.put("of", field.of().stream().map(CalculationApi::described).toList());
    }
    return described;
  }
}
