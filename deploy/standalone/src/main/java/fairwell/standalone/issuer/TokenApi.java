package fairwell.standalone.issuer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tokens for scripts, and the public key behind them. */
@RestController
@RequestMapping("/local")
@ConditionalOnBooleanProperty("fairwell.local-issuer.enabled")
class TokenApi {

  private final TokenDesk desk;

  TokenApi(TokenDesk desk) {
    this.desk = desk;
  }

  record Credentials(@Nullable String user, @Nullable String password) {}

  @PostMapping("/token")
  Mono<ResponseEntity<Object>> token(@RequestBody Credentials credentials) {
    return Mono.fromCallable(
            () -> desk.signIn(text(credentials.user()), text(credentials.password())))
        .subscribeOn(Schedulers.boundedElastic())
        .map(TokenApi::answer);
  }

  @GetMapping("/jwks")
  Map<String, Object> keys() {
    return desk.publicKeys();
  }

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static ResponseEntity<Object> answer(TokenDesk.Answer answer) {
    return switch (answer) {
      case TokenDesk.Answer.Token token ->
          ResponseEntity.ok()
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .body(
                  Map.of(
                      "access_token", token.value(),
                      "token_type", "Bearer",
                      "expires_in", token.expiresIn()));
      case TokenDesk.Answer.WrongPassword none ->
          problem(HttpStatus.UNAUTHORIZED, "wrong-password");
      case TokenDesk.Answer.TooManyTries tries -> {
        ResponseEntity<Object> problem = problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-tries");
        yield ResponseEntity.status(problem.getStatusCode())
            .headers(problem.getHeaders())
            .header(HttpHeaders.RETRY_AFTER, String.valueOf(tries.retryAfter()))
            .body(problem.getBody());
      }
    };
  }

  private static ResponseEntity<Object> problem(HttpStatus status, String code) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setProperty("code", code);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
