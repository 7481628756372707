package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.log.read.LogReader;
import fairwell.query.runner.Reached;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads what was just written: a command answers with its position, and a question that names one
 * waits until the documents have passed it, two seconds at most. After that the answer is 202 with
 * the address to ask again, or a problem when the log has no such position.
 */
@Component
class ReadAfter {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofMillis(10);

  private final Reached reached;
  private final LogReader log;
  private final CurrentActor actor;

  ReadAfter(Reached reached, LogReader log, CurrentActor actor) {
    this.reached = reached;
    this.log = log;
    this.actor = actor;
  }

  /**
   * Answers who asks, once the documents have passed what {@code minPosition} and {@code position}
   * name.
   */
  <T> Mono<ResponseEntity<T>> answer(
      Parameters asked,
      ServerWebExchange exchange,
      Function<Actor, Mono<ResponseEntity<T>>> answer) {
    long least = asked.number("minPosition", 0);
    long asOf = asked.number("position", 0);
    String named = asOf > least ? "position" : "minPosition";
    return actor
        .get()
        .flatMap(who -> position(named, Math.max(asOf, least), exchange, () -> answer.apply(who)));
  }

  private <T> Mono<ResponseEntity<T>> position(
      String name,
      long position,
      ServerWebExchange exchange,
      Supplier<Mono<ResponseEntity<T>>> answer) {
    if (reached.position() >= position) {
      return answer.get();
    }
    return Flux.interval(LOOK)
        .filter(tick -> reached.position() >= position)
        .next()
        .timeout(PATIENCE, Mono.empty())
        .flatMap(tick -> answer.get())
        .switchIfEmpty(this.<T>notYet(name, position, exchange.getRequest().getURI()));
  }

  private <T> Mono<ResponseEntity<T>> notYet(String name, long position, URI again) {
    return Mono.fromCallable(log::head)
        .subscribeOn(Schedulers.boundedElastic())
        .map(head -> {
          if (position > head) {
            throw ReadProblem.parameter(name, "a position of the log, at most " + head);
          }
          return ReadAfter.<T>later(again);
        });
  }

  private static <T> ResponseEntity<T> later(URI again) {
    String path = again.getRawPath();
    return ResponseEntity.accepted()
        .location(URI.create(again.getRawQuery() == null ? path : path + "?" + again.getRawQuery()))
        .header(HttpHeaders.RETRY_AFTER, "1")
        .build();
  }
}
