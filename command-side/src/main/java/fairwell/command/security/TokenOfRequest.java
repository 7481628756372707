package fairwell.command.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds the access token: in the header {@code Authorization}, or in the session cookie of a page.
 * The cookie is {@code SameSite=Strict}; should a browser send it along from another site all the
 * same, it doesn't count. For what is no mere look the cookie alone is not enough: the browser says
 * that a page of ours asks, or the request has the header {@code Idempotency-Key}, which no form of
 * another site can set.
 */
final class TokenOfRequest implements ServerAuthenticationConverter {

  static final String COOKIE = "fairwell_session";

  private final ServerAuthenticationConverter header =
      new ServerBearerTokenAuthenticationConverter();

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    return header
        .convert(exchange)
        .switchIfEmpty(Mono.defer(() -> Mono.justOrEmpty(cookie(exchange.getRequest()))));
  }

  private static @Nullable Authentication cookie(ServerHttpRequest request) {
    HttpCookie cookie = request.getCookies().getFirst(COOKIE);
    return cookie == null
            || cookie.getValue().isBlank()
            || isForeign(request)
            || mayBeForged(request)
        ? null
        : new BearerTokenAuthenticationToken(cookie.getValue());
  }

  private static boolean mayBeForged(ServerHttpRequest request) {
    return !HttpMethod.GET.equals(request.getMethod())
        && !request.getHeaders().containsHeader("Idempotency-Key")
        && !"same-origin".equals(request.getHeaders().getFirst("Sec-Fetch-Site"));
  }

  private static boolean isForeign(ServerHttpRequest request) {
    String site = request.getHeaders().getFirst("Sec-Fetch-Site");
    return site != null && !List.of("same-origin", "none").contains(site);
  }
}
