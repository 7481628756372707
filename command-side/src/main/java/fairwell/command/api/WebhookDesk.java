package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.FieldError;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.shell.AuditTrail;
import fairwell.command.webhook.Webhooks;
import fairwell.command.webhook.store.Endpoint;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.audit.OperatorActed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What every request about receivers goes through: read strictly, on record, on a thread. */
@Component
final class WebhookDesk {

  private static final String ABOUT = "webhooks";

  private final Webhooks webhooks;
  private final AuditTrail trail;
  private final CommandThreads threads;
  private final Bodies bodies;

  WebhookDesk(Webhooks webhooks, AuditTrail trail, CommandThreads threads, Bodies bodies) {
    this.webhooks = webhooks;
    this.trail = trail;
    this.threads = threads;
    this.bodies = bodies;
  }

  /** On record first; of an unknown receiver there is nothing to do, nor to record. */
  Endpoint acted(Actor actor, String act, String id) {
    Endpoint endpoint = known(webhooks.find(id));
    record(actor, act, id);
    return endpoint;
  }

  /** What cannot be written down is not done. */
  void record(Actor actor, String act, String target) {
    trail.acts(actor, new OperatorActed(ABOUT, act, target));
  }

  <T extends WebhookAnswer> Mono<T> asked(
      ServerWebExchange exchange, Actor actor, Function<Ask, T> work) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          return onThread(() -> work.apply(ask));
        });
  }

  /** As {@link #asked}, with something before it that may last and takes no command thread. */
  <B, T extends WebhookAnswer> Mono<T> asked(
      ServerWebExchange exchange,
      Actor actor,
      Function<Ask, B> before,
      BiFunction<Ask, B, T> work) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          return CommandThreads.runBeside(() -> before.apply(ask))
              .flatMap(done -> onThread(() -> work.apply(ask, done)));
        });
  }

  /** As {@link #asked}, with something after it that may last and takes no command thread. */
  <B, T extends WebhookAnswer> Mono<T> askedToWait(
      ServerWebExchange exchange, Actor actor, Function<Ask, B> work, Function<B, T> after) {
    return bodies
        .read(exchange)
        .flatMap(body -> {
          Ask ask = Ask.read(exchange, actor, body);
          return threads.run(() -> {
            B done = work.apply(ask);
            return CommandThreads.beside(() -> after.apply(done));
          });
        });
  }

  <T> Mono<T> onThread(Supplier<T> work) {
    return threads.run(() -> CompletableFuture.completedFuture(work.get()));
  }

  WebhookAnswer.One shown(Endpoint endpoint) {
    return WebhookAnswer.of(endpoint, webhooks, null);
  }

  static <T> T known(Optional<T> found) {
    return found.orElseThrow(() -> new ApiProblem(ProblemCode.UNKNOWN_WEBHOOK));
  }

  static <T> T read(Ask ask, Class<T> type) {
    return StrictJson.read(ask.body(), type, Map.of());
  }

  static ApiProblem wrong(String pointer, String expected) {
    return new ApiProblem(
        ProblemCode.INVALID_BODY,
        List.of(new FieldError(pointer, FieldError.WRONG, expected)),
        Map.of());
  }
}
