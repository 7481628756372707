package fairwell.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.ActorClaims;
import fairwell.kernel.access.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

class LocalIssuerTest {

  @TempDir Path folder;
  private ReactiveWebApplicationContextRunner app;

  @BeforeEach
  void configure() {
    app =
        new ReactiveWebApplicationContextRunner()
            .withConfiguration(
                AutoConfigurations.of(
                    WebFluxAutoConfiguration.class, ReactiveWebSecurityAutoConfiguration.class))
            .withUserConfiguration(LocalIssuer.class, TokenApi.class, SignInApi.class)
            .withPropertyValues(
                "fairwell.local-issuer.enabled=true",
                "fairwell.data=" + folder,
                "FAIRWELL_DEMO_PASSWORD=for this test",
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=https://issuer.test",
                "spring.security.oauth2.resourceserver.jwt.audiences=fairwell");
  }

  @Test
  void aTokenIsHandedOutAndBelievedByTheDecoder() {
    app.run(context -> {
      Map<?, ?> answer =
          token(client(context), "hr.beijing", "for this test")
              .expectStatus()
              .isOk()
              .expectHeader()
              .valueEquals("Cache-Control", "no-store")
              .expectBody(Map.class)
              .returnResult()
              .getResponseBody();
      assertThat(answer).isNotNull();
      var token =
          context
              .getBean(ReactiveJwtDecoder.class)
              .decode(String.valueOf(answer.get("access_token")))
              .block();
      assertThat(token).isNotNull();
      var actor = ActorClaims.read(token.getClaims());
      assertThat(actor.is(Role.HR)).isTrue();
      assertThat(actor.units()).containsExactly("BJ-01");
    });
  }

  @Test
  void guessingIsSlowedDown() {
    app.run(context -> {
      WebTestClient client = client(context);
      for (int i = 0; i < 5; i++) {
        token(client, "hr", "wrong").expectStatus().isUnauthorized();
      }
      token(client, "hr", "for this test")
          .expectStatus()
          .isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
          .expectHeader()
          .exists("Retry-After");
    });
  }

  @Test
  void aBrowserSignsInByCookieAndOut() {
    app.run(context -> {
      signIn(client(context), "for this test", "/cases?page=2")
          .expectStatus()
          .isSeeOther()
          .expectHeader()
          .location("/cases?page=2")
          .expectCookie()
          .httpOnly("fairwell_session", true)
          .expectCookie()
          .sameSite("fairwell_session", "Strict");
      client(context)
          .post()
          .uri("/logout")
          .exchange()
          .expectStatus()
          .isSeeOther()
          .expectCookie()
          .maxAge("fairwell_session", Duration.ZERO);
    });
  }

  @Test
  void aWrongPasswordShowsTheFormAgain() {
    app.run(context ->
        signIn(client(context), "wrong", "/")
            .expectStatus()
            .isUnauthorized()
            .expectCookie()
            .doesNotExist("fairwell_session")
            .expectBody(String.class)
            .value(html -> assertThat(html).contains("不正确", "name=\"password\"")));
  }

  @Test
  void aFormOfAnotherSiteSignsNobodyIn() {
    app.run(context ->
        client(context)
            .post()
            .uri("/login")
            .header("Sec-Fetch-Site", "cross-site")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(BodyInserters.fromFormData("user", "hr").with("password", "for this test"))
            .exchange()
            .expectStatus()
            .isForbidden());
  }

  @Test
  void itDoesNotStartInProduction() {
    app.withPropertyValues("spring.profiles.active=prod")
        .run(context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("demo accounts have no place"));
  }

  @ParameterizedTest
  @CsvSource({
    "/,/",
    "/cases/C-1?a=b,/cases/C-1?a=b",
    "//evil.test,/",
    "https://evil.test,/",
    "'/\\evil',/",
    "'',/"
  })
  void afterSigningInOneStaysOnThisServer(String next, String expected) {
    assertThat(SignInApi.here(next)).isEqualTo(expected);
  }

  private static WebTestClient client(ApplicationContext context) {
    return WebTestClient.bindToApplicationContext(context).build();
  }

  private static WebTestClient.ResponseSpec token(WebTestClient client, String user, String pass) {
    return client
        .post()
        .uri("/local/token")
        .bodyValue(Map.of("user", user, "password", pass))
        .exchange();
  }

  private static WebTestClient.ResponseSpec signIn(WebTestClient client, String pass, String next) {
    return client
        .post()
        .uri("/login")
        .header("Accept-Language", "zh-CN")
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(BodyInserters.fromFormData("user", "hr").with("password", pass).with("next", next))
        .exchange();
  }
}
