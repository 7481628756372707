package fairwell.query.security;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What somebody hears who is not signed in: a browser is led to the sign-in page and back again; a
 * part of a page tells the whole page to go there, lest the sign-in form land in a table row; a
 * program gets a 401 with a problem. Without the local issuer there is no sign-in page of ours, and
 * a browser gets a 401 as a page instead of being sent in circles.
 */
final class SignInFirst implements ServerAuthenticationEntryPoint {

  private static final String PROBLEM =
      "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
          + "\"code\":\"unauthenticated\"}";

  private final boolean signInPage;

  /**
   * @param signInPage whether {@code /login} is there
   */
  SignInFirst(boolean signInPage) {
    this.signInPage = signInPage;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
    ServerHttpRequest request = exchange.getRequest();
    ServerHttpResponse response = exchange.getResponse();
    String signIn = "/login?next=" + URLEncoder.encode(whole(request), StandardCharsets.UTF_8);
    if (request.getHeaders().containsHeader("HX-Request")) {
      response.setStatusCode(HttpStatus.UNAUTHORIZED);
      if (signInPage) {
        response.getHeaders().set("HX-Redirect", "/login");
      }
      return response.setComplete();
    }
    if (wantsPage(request) && !signInPage) {
      return Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }
    if (wantsPage(request)) {
      response.setStatusCode(HttpStatus.FOUND);
      response.getHeaders().setLocation(URI.create(signIn));
      return response.setComplete();
    }
    response.setStatusCode(HttpStatus.UNAUTHORIZED);
    response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return response.writeWith(
        Mono.just(response.bufferFactory().wrap(PROBLEM.getBytes(StandardCharsets.UTF_8))));
  }

  static boolean wantsPage(ServerHttpRequest request) {
    return !request.getPath().value().startsWith("/api/")
        && request.getHeaders().getAccept().stream()
            .anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
  }

  private static String whole(ServerHttpRequest request) {
    String query = request.getURI().getRawQuery();
    return request.getPath().value() + (query == null ? "" : "?" + query);
  }
}
