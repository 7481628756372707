package fairwell.query.api;

import fairwell.query.runner.Reached;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Reads what was just written: a command answers with its position, and a question with {@code
 * minPosition} waits until the documents have passed it, two seconds at most. After that the answer
 * is 202 with the address to ask again.
 */
@Component
class ReadAfter {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofMillis(10);

  private final Reached reached;

  ReadAfter(Reached reached) {
    this.reached = reached;
  }

  Mono<ResponseEntity<JsonNode>> position(
      long position, ServerWebExchange exchange, Supplier<Mono<ResponseEntity<JsonNode>>> answer) {
    if (reached.position() >= position) {
      return answer.get();
    }
    return Flux.interval(LOOK)
        .filter(tick -> reached.position() >= position)
        .next()
        .timeout(PATIENCE, Mono.empty())
        .flatMap(tick -> answer.get())
        .switchIfEmpty(Mono.fromSupplier(() -> later(exchange.getRequest().getURI())));
  }

  private static ResponseEntity<JsonNode> later(URI again) {
    String path = again.getRawPath();
    return ResponseEntity.accepted()
        .location(URI.create(again.getRawQuery() == null ? path : path + "?" + again.getRawQuery()))
        .header(HttpHeaders.RETRY_AFTER, "1")
        .build();
  }
}
