package fairwell.query.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a read whose condition is no entity tag: the framework compares every {@code ETag} with
 * it, and takes one that it cannot read for a fault of ours.
 */
@Component
class EntityTags implements WebFilter {

  static final String EXPECTED = "entity tags in double quotes, or *";

  /** Both sides have reads, each with problems of its own; so it is one of the framework's. */
  static final class Malformed extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    private final String header;

    Malformed(String header) {
      super(HttpStatus.BAD_REQUEST);
      this.header = header;
    }

    String header() {
      return header;
    }
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest asked = exchange.getRequest();
    if (!isRead(asked)) {
      return chain.filter(exchange);
    }
    String reading = HttpHeaders.IF_MATCH;
    try {
      asked.getHeaders().getIfMatch();
      reading = HttpHeaders.IF_NONE_MATCH;
      asked.getHeaders().getIfNoneMatch();
    } catch (IllegalArgumentException unreadable) {
      return Mono.error(new Malformed(reading));
    }
    return chain.filter(exchange);
  }

  /** What a command is made conditional on, the command side reads itself. */
  private static boolean isRead(ServerHttpRequest asked) {
    HttpMethod method = asked.getMethod();
    return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
        && asked.getPath().pathWithinApplication().value().startsWith("/api/");
  }
}
