package fairwell.command.api;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.webhook.WebhookSettings;
import fairwell.command.webhook.event.CloudEvent;
import fairwell.command.webhook.event.OutgoingType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The catalogue of what may leave, each with the JSON schema of its data. */
@RestController
@RequestMapping(WebhookTypesApi.PATH)
class WebhookTypesApi {

  static final String PATH = "/api/v1/webhook-event-types";

  /** A type and where its schema is. */
  record Type(String type, String dataschema) {}

  record Types(List<Type> items) {}

  private final String base;

  WebhookTypesApi(WebhookSettings settings) {
    base = settings.publicUrl();
  }

  @GetMapping
  Mono<Types> types() {
    return Mono.just(
        new Types(
            Arrays.stream(OutgoingType.values())
                .map(type -> new Type(type.type(), base + CloudEvent.SCHEMAS + type.type()))
                .toList()));
  }

  @GetMapping("/{type}")
  Mono<Map<String, Object>> schema(@PathVariable String type) {
    return Mono.just(
        CloudEvent.schema(
            OutgoingType.named(type)
                .orElseThrow(() -> new ApiProblem(ProblemCode.UNKNOWN_EVENT_TYPE)),
            base));
  }
}
