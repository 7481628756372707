package fairwell.command.api;

import fairwell.command.api.WebhookBody.RotateSecret;
import fairwell.command.api.WebhookBody.SendAfter;
import fairwell.command.webhook.Webhooks;
import fairwell.command.webhook.store.Endpoint;
import fairwell.kernel.access.Actor;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** For the operator: what is done to a receiver of events. */
@RestController
@RequestMapping(WebhookApi.PATH + "/{id}")
class WebhookActsApi {

  private final Webhooks webhooks;
  private final WebhookDesk desk;

  WebhookActsApi(Webhooks webhooks, WebhookDesk desk) {
    this.webhooks = webhooks;
    this.desk = desk;
  }

  @PostMapping("/rotate-secret")
  Mono<WebhookAnswer> rotate(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor, @PathVariable String id) {
    return desk.asked(
        exchange,
        actor,
        ask -> {
          RotateSecret body = WebhookDesk.read(ask, RotateSecret.class);
          Endpoint endpoint = desk.acted(actor, "rotate-webhook-secret", id);
          return WebhookAnswer.of(
              endpoint,
              webhooks,
              webhooks
                  .rotate(
                      id,
                      RequestDigest.idOf("webhook-secret/" + id, actor, ask.key()),
                      Duration.ofHours(body.overlapHours()))
                  .orElse(null));
        });
  }

  @PostMapping("/pause")
  Mono<WebhookAnswer> pause(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor, @PathVariable String id) {
    return act(exchange, actor, "pause-webhook", id, () -> webhooks.pause(id));
  }

  @PostMapping("/resume")
  Mono<WebhookAnswer> resume(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor, @PathVariable String id) {
    return act(exchange, actor, "resume-webhook", id, () -> webhooks.resume(id));
  }

  @PostMapping("/send-after")
  Mono<WebhookAnswer> sendAfter(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor, @PathVariable String id) {
    return desk.asked(
        exchange,
        actor,
        ask -> {
          SendAfter body = WebhookDesk.read(ask, SendAfter.class);
          long head = webhooks.head();
          if (body.position() > head) {
            throw WebhookDesk.wrong("/position", "a position up to the last one, " + head);
          }
          desk.acted(actor, "send-after", id);
          return desk.shown(WebhookDesk.known(webhooks.sendAfter(id, body.position())));
        });
  }

  @PostMapping("/ping")
  Mono<WebhookAnswer> ping(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor, @PathVariable String id) {
    return desk.askedToWait(
        exchange,
        actor,
        ask -> {
          WebhookDesk.read(ask, WebhookBody.Nothing.class);
          return desk.acted(actor, "ping-webhook", id);
        },
        endpoint -> WebhookAnswer.Pinged.of(WebhookDesk.known(webhooks.ping(endpoint.id()))));
  }

  private Mono<WebhookAnswer> act(
      ServerWebExchange exchange,
      Actor actor,
      String act,
      String id,
      Supplier<Optional<Endpoint>> work) {
    return desk.asked(
        exchange,
        actor,
        ask -> {
          WebhookDesk.read(ask, WebhookBody.Nothing.class);
          desk.acted(actor, act, id);
          return desk.shown(WebhookDesk.known(work.get()));
        });
  }
}
