package fairwell.command.api;

import fairwell.kernel.access.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

class BadRequestTest extends LiveApi {

  private static final String DATES = "/api/v1/cases/C-1/set-case-dates";

  @Test
  void aLargeBodyIsRefusedWithOrWithoutItsLengthSaid() {
    String large = "{\"reason\":\"" + "x".repeat(300_000) + "\"}";
    post("/api/v1/cases/C-1/rescind-case", Role.HR)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(large)
        .exchange()
        .expectStatus()
        .isEqualTo(413)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("body-too-large");
    post("/api/v1/cases/C-1/rescind-case", Role.HR)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Flux.just(large, " "), String.class)
        .exchange()
        .expectStatus()
        .isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void anotherContentTypeIsRefused(String type) {
    post(DATES, Role.HR)
        .contentType(MediaType.parseMediaType(type))
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isEqualTo(415)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("content-type-unsupported");
  }

  static Stream<Arguments> badHeaders() {
    return Stream.of(
        Arguments.of("Idempotency-Key", null, "idempotency-key-missing", 400),
        Arguments.of("Idempotency-Key", "", "idempotency-key-missing", 400),
        Arguments.of("Idempotency-Key", "x".repeat(121), "idempotency-key-invalid", 400),
        Arguments.of("Idempotency-Key", "with space", "idempotency-key-invalid", 400),
        Arguments.of("If-Match", "12", "if-match-invalid", 400),
        Arguments.of("If-Match", "*", "if-match-invalid", 400),
        Arguments.of("If-Match", "W/\"1\"", "if-match-invalid", 400),
        Arguments.of("If-Match", "\"-1\"", "if-match-invalid", 400),
        Arguments.of("X-Reason", "the%20person%20is%20ill", "invalid-parameter", 400),
        Arguments.of("X-Reason", "LATE_ENTRY", "invalid-parameter", 400));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("badHeaders")
  void aBadHeaderIsAProblem(String header, @Nullable String value, String code, int status) {
    post("/api/v1/cases/C-1/submit-case", Role.HR)
        .headers(headers -> {
          headers.remove(header);
          if (value != null) {
            headers.set(header, value);
          }
        })
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  @Test
  void settlementAndAgreementWantTheVersionOneHasSeen() {
    for (String action : List.of("compute-settlement", "waive-agreement")) {
      Map<String, String> body =
          action.equals("waive-agreement") ? Map.of("reason", "none") : Map.of();
      post("/api/v1/cases/C-1/" + action, Role.HR, body)
          .expectStatus()
          .isEqualTo(428)
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("if-match-required");
    }
  }

  @Test
  void anUnknownActionIsAnUnknownPath() {
    post("/api/v1/cases/C-1/fly-away", Role.HR, Map.of())
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unknown-path");
    post("/api/v1/employees/1/promote", Role.HR, Map.of()).expectStatus().isNotFound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-1", "C-..", "1"})
  void anIdThatNoCaseCanHaveIsTheIdOfNoCase(String id) {
    post("/api/v1/cases/" + id + "/submit-case", Role.HR, Map.of())
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("case-not-found");
  }
}
