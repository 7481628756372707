package fairwell.query.security;

import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds the access token: in the header {@code Authorization}, or in the session cookie, for
 * neither a page nor its event stream can set a header. The cookie is good for GET, and for the
 * form of a page of ours, of which the browser says that it is.
 */
final class SessionToken implements ServerAuthenticationConverter {

  static final String COOKIE = "fairwell_session";

  private final ServerAuthenticationConverter header =
      new ServerBearerTokenAuthenticationConverter();

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    return header.convert(exchange).switchIfEmpty(Mono.defer(() -> cookie(exchange)));
  }

  private static Mono<Authentication> cookie(ServerWebExchange exchange) {
    if (!HttpMethod.GET.equals(exchange.getRequest().getMethod())
        && !"same-origin".equals(exchange.getRequest().getHeaders().getFirst("Sec-Fetch-Site"))) {
      return Mono.empty();
    }
    HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
    return cookie == null || cookie.getValue().isBlank()
        ? Mono.empty()
        : Mono.just(new BearerTokenAuthenticationToken(cookie.getValue()));
  }
}
