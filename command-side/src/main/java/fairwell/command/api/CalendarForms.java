package fairwell.command.api;

import fairwell.command.api.json.StrictJson;
import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.Correlation;
import fairwell.kernel.access.Actor;
import fairwell.kernel.calendar.FeedAddress;
import fairwell.kernel.calendar.FeedSecret;
import fairwell.kernel.refusal.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The forms of the page of the own feed, which works without a script. A form is answered by the
 * way back to the page; a new secret goes along in a cookie for that page alone, for it may stand
 * in no address.
 */
@RestController
class CalendarForms {

  /** So long may the page take to come up. */
  private static final Duration TO_THE_PAGE = Duration.ofMinutes(1);

  private static final String KEY = "[\\x21-\\x7e]{1,120}";

  private final CalendarDesk desk;

  CalendarForms(CalendarDesk desk) {
    this.desk = desk;
  }

  @PostMapping(FeedAddress.PAGE + "/open")
  Mono<ResponseEntity<Void>> open(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return exchange
        .getFormData()
        .map(form -> ask(exchange, actor, form, true))
        .flatMap(desk::open)
        .map(opened -> {
          FeedSecret secret = opened.secret();
          if (secret != null) {
            exchange.getResponse().addCookie(cookie(exchange.getRequest(), secret));
          }
          return back(opened.receipt());
        })
        .onErrorResume(CalendarForms::isAnswer, _ -> Mono.just(failed()));
  }

  @PostMapping(FeedAddress.PAGE + "/renew")
  Mono<ResponseEntity<Void>> renew(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return exchange
        .getFormData()
        .map(form -> ask(exchange, actor, form, false))
        .flatMap(desk::renew)
        .map(CalendarForms::back)
        .onErrorResume(CalendarForms::isAnswer, _ -> Mono.just(failed()));
  }

  @PostMapping(FeedAddress.PAGE + "/revoke")
  Mono<ResponseEntity<Void>> revoke(
      ServerWebExchange exchange, @AuthenticationPrincipal Actor actor) {
    return exchange
        .getFormData()
        .map(form -> ask(exchange, actor, form, false))
        .flatMap(ask -> desk.revoke(ask, actor.id()))
        .map(CalendarForms::back)
        .onErrorResume(CalendarForms::isAnswer, _ -> Mono.just(failed()));
  }

  private static Ask ask(
      ServerWebExchange exchange, Actor actor, MultiValueMap<String, String> form, boolean speaks) {
    var body = StrictJson.parse(new byte[0]);
    String language = form.getFirst("language");
    if (speaks && language != null) {
      body.put("language", language);
    }
    return new Ask(
        actor,
        key(form.getFirst("key")),
        null,
        null,
        Correlation.of(exchange),
        exchange.getRequest().getPath().value(),
        body);
  }

  /** A form that is sent twice does its work once. */
  private static String key(@Nullable String given) {
    return given != null && given.matches(KEY) ? given : UUID.randomUUID().toString();
  }

  /** What the domain or the form itself says no to; a fault of ours goes on to who reports it. */
  private static boolean isAnswer(Throwable failure) {
    return failure instanceof Refused || failure instanceof ApiProblem;
  }

  private static ResponseEntity<Void> back(Receipt receipt) {
    return to(FeedAddress.PAGE + "?minPosition=" + receipt.position());
  }

  private static ResponseEntity<Void> failed() {
    return to(FeedAddress.PAGE + "?failed=true");
  }

  private static ResponseEntity<Void> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }

  private static ResponseCookie cookie(ServerHttpRequest request, FeedSecret secret) {
    return ResponseCookie.from(FeedAddress.COOKIE, secret.shown())
        .httpOnly(true)
        .sameSite("Strict")
        .secure("https".equals(request.getURI().getScheme()))
        .path(FeedAddress.PAGE)
        .maxAge(TO_THE_PAGE)
        .build();
  }
}
