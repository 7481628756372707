package fairwell.command.api;

import fairwell.command.api.WebhookBody.Register;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.FieldError;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.webhook.Webhooks;
import fairwell.command.webhook.event.OutgoingType;
import fairwell.command.webhook.rule.ReceiverUrl.Fault;
import fairwell.command.webhook.store.Endpoint;
import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.DerivedKeys;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RequestKeyReused;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * For the operator: who receives events, and how that goes. Each act is on record before it is
 * done.
 */
@RestController
@RequestMapping(WebhookApi.PATH)
class WebhookApi {

  static final String PATH = "/api/v1/webhooks";

  private final Webhooks webhooks;
  private final WebhookDesk desk;
  private final RequestDigest digests;

  WebhookApi(Webhooks webhooks, WebhookDesk desk, DerivedKeys derived) {
    this.webhooks = webhooks;
    this.desk = desk;
    this.digests = new RequestDigest(derived);
  }

  @PostMapping
  Mono<ResponseEntity<WebhookAnswer>> register(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return desk.asked(
            exchange,
            actor,
            // The name is looked up before a command thread is taken: that may last.
            ask -> webhooks.fault(WebhookDesk.read(ask, Register.class).url()),
            (ask, fault) -> register(ask, WebhookDesk.read(ask, Register.class), fault))
        .map(one ->
            ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(PATH + "/" + one.id()))
                .body(one));
  }

  @GetMapping
  Mono<WebhookAnswer> all() {
    return desk.onThread(
        () -> new WebhookAnswer.All(webhooks.all().stream().map(desk::shown).toList()));
  }

  @GetMapping("/{id}")
  Mono<WebhookAnswer> one(@PathVariable String id) {
    return desk.onThread(() -> desk.shown(WebhookDesk.known(webhooks.find(id))));
  }

  @DeleteMapping("/{id}")
  Mono<ResponseEntity<Void>> remove(@AuthenticationPrincipal Actor actor, @PathVariable String id) {
    return desk.onThread(() -> {
      desk.acted(actor, "remove-webhook", id);
      webhooks.remove(id);
      return ResponseEntity.noContent().build();
    });
  }

  private WebhookAnswer.One register(Ask ask, Register body, Optional<Fault> found) {
    String id = "W-" + RequestDigest.idOf("register-webhook", ask.actor(), ask.key());
    String digest = digests.of(ask);
    Optional<Endpoint> before = webhooks.find(id);
    if (before.isPresent()) {
      if (!before.get().requestDigest().equals(digest)) {
        throw new Refused(new RequestKeyReused(ask.key()));
      }
      return desk.shown(before.get());
    }
    Set<OutgoingType> types = types(body.eventTypes());
    found.ifPresent(fault -> {
      throw new ApiProblem(
          ProblemCode.WEBHOOK_URL_REFUSED,
          List.of(new FieldError("/url", fault.code(), fault.expected())),
          Map.of());
    });
    if (webhooks.leadsNowhere()) {
      throw new ApiProblem(ProblemCode.PUBLIC_URL_NOT_SET);
    }
    if (webhooks.isFull()) {
      throw new ApiProblem(ProblemCode.TOO_MANY_WEBHOOKS);
    }
    desk.record(ask.actor(), "register-webhook", id);
    String description = body.description() == null ? "" : body.description();
    Webhooks.Registered made = webhooks.register(id, digest, body.url(), description, types);
    return WebhookAnswer.of(made.endpoint(), webhooks, made.secret());
  }

  private static Set<OutgoingType> types(List<String> names) {
    String expected = "one of the names at /api/v1/webhook-event-types";
    if (names.isEmpty()) {
      throw WebhookDesk.wrong("/eventTypes", "at least " + expected);
    }
    Set<OutgoingType> types = EnumSet.noneOf(OutgoingType.class);
    for (int i = 0; i < names.size(); i++) {
      String pointer = "/eventTypes/" + i;
      types.add(
          OutgoingType.named(names.get(i)).orElseThrow(() -> WebhookDesk.wrong(pointer, expected)));
    }
    return types;
  }
}
