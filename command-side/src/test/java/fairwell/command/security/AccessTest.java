package fairwell.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.api.LiveApi;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.log.read.LogReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.StatusAssertions;

class AccessTest extends LiveApi {

  @Autowired private LogReader log;

  static Stream<Arguments> badTokens() {
    return Stream.of(
        Arguments.of("nonsense", "not a token"),
        Arguments.of("another key", TestTokens.signedBySomebodyElse(Role.HR)),
        Arguments.of("another algorithm", TestTokens.signedWithThePublicKey(Role.HR)),
        Arguments.of(
            "another issuer",
            TestTokens.changed(claims -> claims.issuer("https://evil.test"), Role.HR)),
        Arguments.of(
            "another audience", TestTokens.changed(claims -> claims.audience("other"), Role.HR)),
        Arguments.of(
            "no audience", TestTokens.changed(claims -> claims.audience((String) null), Role.HR)),
        Arguments.of(
            "run out",
            TestTokens.changed(
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))),
                Role.HR)),
        Arguments.of("no account", TestTokens.changed(claims -> claims.subject(null), Role.HR)),
        Arguments.of(
            "an account that cannot be one",
            TestTokens.changed(claims -> claims.subject("a b\n"), Role.HR)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badTokens")
  void aBadTokenIsNoToken(String flaw, String token) {
    client
        .post()
        .uri("/api/v1/cases")
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", "k")
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("WWW-Authenticate", "Bearer")
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unauthenticated")
        .jsonPath("$.errors")
        .doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "POST,/api/v1/cases",
    "POST,/api/v1/cases/C-1/submit-case",
    "GET,/api/v1/cases/C-1/actions",
    "GET,/api/v1/operations/dead-letters",
    "GET,/actuator/env",
    "GET,/nowhere",
    "DELETE,/api/v1/cases/C-1",
    "PUT,/api/v1/anything",
    "POST,/api/v1/exports-of-mine"
  })
  void withoutATokenNothingIsToBeHad(String method, String path) {
    client
        .method(HttpMethod.valueOf(method))
        .uri(path)
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unauthenticated");
  }

  @Test
  void theHealthIsOpenToAll() {
    client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
  }

  @ParameterizedTest
  @CsvSource({"HR,403", "AUDITOR,403", "EMPLOYEE,403", "SYSTEM,403", "OPERATOR,200"})
  void theOperatorsPathsAreForOperators(Role role, int status) {
    get("/api/v1/operations/dead-letters", role).exchange().expectStatus().isEqualTo(status);
  }

  @Test
  void whoeverIsSignedInLearnsThatThereIsNothing() {
    get("/nowhere", Role.HR)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unknown-path");
  }

  @Test
  void aWrongMethodNamesTheRightOnes() {
    client
        .delete()
        .uri("/api/v1/cases/C-1/actions")
        .headers(headers -> headers.setBearerAuth(TestTokens.of(Role.HR)))
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("method-not-allowed")
        .jsonPath("$.data.allowed[0]")
        .exists();
  }

  @Test
  void theCookieOfAPageIsAsGoodAsTheHeader() {
    client
        .get()
        .uri("/api/v1/operations/dead-letters")
        .cookie("fairwell_session", TestTokens.of(Role.OPERATOR))
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void aCookieSentAlongFromAnotherSiteDoesNotCount() {
    client
        .post()
        .uri("/api/v1/cases/C-1/submit-case")
        .cookie("fairwell_session", TestTokens.of(Role.HR))
        .header("Sec-Fetch-Site", "cross-site")
        .header("Idempotency-Key", "k")
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void aCookieAloneIsNotEnoughToChangeSomething() {
    discard(headers -> {}).isUnauthorized();
    discard(headers -> headers.set("Sec-Fetch-Site", "none")).isUnauthorized();
    discard(headers -> headers.set("Sec-Fetch-Site", "same-origin")).isNotFound();
    discard(headers -> headers.set("Idempotency-Key", "k")).isNotFound();
  }

  private StatusAssertions discard(Consumer<HttpHeaders> also) {
    return client
        .delete()
        .uri("/api/v1/operations/dead-letters/none")
        .cookie("fairwell_session", TestTokens.of(Role.OPERATOR))
        .headers(also)
        .exchange()
        .expectStatus();
  }

  @Test
  void whatThePathRefusesIsRecorded() {
    long before = log.head();
    get("/api/v1/operations/dead-letters", Role.HR).exchange().expectStatus().isForbidden();
    assertThat(refusalsAfter(before))
        .containsExactly(new CommandRefused("unknown", "dead-letters", "forbidden", Map.of()));
  }

  @Test
  void anIdThatCannotBeOneIsRecordedWithoutTheId() {
    long before = log.head();
    client
        .post()
        .uri("/api/v1/cases/Li-Lei-is-ill/submit-case")
        .headers(headers -> headers.setBearerAuth(TestTokens.of(Role.HR)))
        .header("Idempotency-Key", "k")
        .exchange()
        .expectStatus()
        .isNotFound();
    assertThat(refusalsAfter(before))
        .singleElement()
        .satisfies(refused -> {
          assertThat(refused.command()).isEqualTo("submit-case");
          assertThat(refused.about()).isEqualTo("unknown");
          assertThat(refused.data().toString()).doesNotContain("Lei");
        });
  }

  private List<CommandRefused> refusalsAfter(long position) {
    List<CommandRefused> refused = new ArrayList<>();
    log.read(
        position,
        log.head(),
        100,
        recorded -> {
          if (recorded.event() instanceof CommandRefused one) {
            refused.add(one);
          }
        });
    return refused;
  }

  @Test
  void answersForbidFramesScriptsAndCaches() {
    get("/nowhere", Role.HR)
        .exchange()
        .expectHeader()
        .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("Cache-Control", "no-store");
  }
}
