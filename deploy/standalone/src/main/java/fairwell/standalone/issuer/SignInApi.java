package fairwell.standalone.issuer;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Signs a browser in and out: the token travels in a cookie that no script can read. */
@RestController
@ConditionalOnBooleanProperty("fairwell.local-issuer.enabled")
class SignInApi {

  static final String COOKIE = "fairwell_session";

  private final TokenDesk desk;

  SignInApi(TokenDesk desk) {
    this.desk = desk;
  }

  @GetMapping(value = "/login", produces = MediaType.TEXT_HTML_VALUE)
  String form(@RequestParam(defaultValue = "/") String next, Locale locale) {
    return SignInPage.html(locale, here(next), "", "");
  }

  @PostMapping(value = "/login", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Mono<ResponseEntity<String>> signIn(ServerWebExchange exchange, Locale locale) {
    if (isForeign(exchange.getRequest())) {
      return Mono.just(ResponseEntity.status(HttpStatus.FORBIDDEN).build());
    }
    return exchange
        .getFormData()
        .flatMap(form ->
            Mono.fromCallable(() -> desk.signIn(field(form, "user"), field(form, "password")))
                .subscribeOn(Schedulers.boundedElastic())
                .map(answer ->
                    respond(
                        exchange, answer, here(field(form, "next")), field(form, "user"), locale)));
  }

  @PostMapping("/logout")
  ResponseEntity<Void> signOut(ServerWebExchange exchange) {
    if (isForeign(exchange.getRequest())) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    exchange.getResponse().addCookie(cookie(exchange.getRequest(), "", Duration.ZERO));
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/login")).build();
  }

  private static ResponseEntity<String> respond(
      ServerWebExchange exchange,
      TokenDesk.Answer answer,
      String next,
      String user,
      Locale locale) {
    return switch (answer) {
      case TokenDesk.Answer.Token token -> {
        exchange
            .getResponse()
            .addCookie(cookie(exchange.getRequest(), token.value(), TokenDesk.LIFE));
        yield ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(next)).build();
      }
      case TokenDesk.Answer.WrongPassword none ->
          page(HttpStatus.UNAUTHORIZED, locale, next, user, SignInPage.wrongPassword(locale));
      case TokenDesk.Answer.TooManyTries tries ->
          page(HttpStatus.TOO_MANY_REQUESTS, locale, next, user, SignInPage.tooManyTries(locale));
    };
  }

  private static ResponseEntity<String> page(
      HttpStatus status, Locale locale, String next, String user, String complaint) {
    return ResponseEntity.status(status)
        .contentType(MediaType.TEXT_HTML)
        .body(SignInPage.html(locale, next, user, complaint));
  }

  private static ResponseCookie cookie(ServerHttpRequest request, String token, Duration life) {
    return ResponseCookie.from(COOKIE, token)
        .httpOnly(true)
        .sameSite("Strict")
        .secure("https".equals(request.getURI().getScheme()))
        .path("/")
        .maxAge(life)
        .build();
  }

  /** A path of this server; anything else would let a link lead people away after signing in. */
  static String here(String next) {
    return next.matches("/([A-Za-z0-9._~?=&%-][A-Za-z0-9._~/?=&%-]*)?") ? next : "/";
  }

  private static boolean isForeign(ServerHttpRequest request) {
    String site = request.getHeaders().getFirst("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private static String field(MultiValueMap<String, String> form, String name) {
    return TokenApi.text(form.getFirst(name));
  }
}
