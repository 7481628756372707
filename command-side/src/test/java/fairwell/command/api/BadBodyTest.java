package fairwell.command.api;

import static fairwell.command.api.SampleBodies.dates;
import static fairwell.command.api.SampleBodies.pay;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;

class BadBodyTest extends LiveApi {

  private static final String DATES = "/api/v1/cases/C-1/set-case-dates";
  private static final String PAY = "/api/v1/cases/C-1/pay-component";
  private static final String AMOUNT = "/amount/amount";

  static Stream<Arguments> badBodies() {
    return Stream.of(
        row("cut off", DATES, "{\"lastWorkingDay\":", "malformed-json", "", ""),
        row("two values", DATES, "{} {}", "malformed-json", "", ""),
        row("a field twice", DATES, "{\"a\":1,\"a\":2}", "malformed-json", "", ""),
        row("not UTF-8", DATES, "{\"a\":\"\u0000\"}", "malformed-json", "", ""),
        row("too deep", DATES, "[".repeat(50) + "]".repeat(50), "malformed-json", "", ""),
        row("a list", DATES, "[]", "invalid-body", "", "wrong-value"),
        row("a text", DATES, "\"x\"", "invalid-body", "", "wrong-value"),
        row(
            "missing field",
            DATES,
            dates("2026-03-31", ""),
            "invalid-body",
            "/legalEnd",
            "missing-field"),
        row(
            "null field",
            DATES,
            dates("2026-03-31", "null"),
            "invalid-body",
            "/legalEnd",
            "missing-field"),
        row(
            "impossible date",
            DATES,
            dates("2026-02-30", "\"2026-03-31\""),
            "invalid-body",
            "/lastWorkingDay",
            "wrong-value"),
        row(
            "date with time",
            DATES,
            dates("2026-03-31T00:00:00", "\"2026-03-31\""),
            "invalid-body",
            "/lastWorkingDay",
            "wrong-value"),
        row(
            "date of no calendar",
            DATES,
            dates("9999-01-01", "\"2026-03-31\""),
            "invalid-body",
            "/lastWorkingDay",
            "wrong-value"),
        row(
            "date as number",
            DATES,
            dates("2026-03-31", "20260331"),
            "invalid-body",
            "/legalEnd",
            "wrong-value"),
        row(
            "date as list",
            DATES,
            dates("2026-03-31", "[2026,3,31]"),
            "invalid-body",
            "/legalEnd",
            "wrong-value"),
        row(
            "unknown field",
            DATES,
            "{\"lastDay\":\"2026-03-31\"}",
            "invalid-body",
            "/lastDay",
            "unknown-field"),
        row(
            "the id in the body",
            DATES,
            "{\"caseId\":\"C-2\"}",
            "invalid-body",
            "/caseId",
            "unknown-field"),
        row(
            "unknown enum",
            PAY,
            pay("\"BRIBE\"", "1", "\"1.00\""),
            "invalid-body",
            "/component",
            "wrong-value"),
        row(
            "enum as number",
            PAY,
            pay("0", "1", "\"1.00\""),
            "invalid-body",
            "/component",
            "wrong-value"),
        row(
            "text for a number",
            PAY,
            pay("\"WAGES\"", "\"1\"", "\"1.00\""),
            "invalid-body",
            "/version",
            "wrong-value"),
        row(
            "fraction for a whole number",
            PAY,
            pay("\"WAGES\"", "1.5", "\"1.00\""),
            "invalid-body",
            "/version",
            "wrong-value"),
        row(
            "too large a number",
            PAY,
            pay("\"WAGES\"", "99999999999", "\"1.00\""),
            "invalid-body",
            "/version",
            "wrong-value"),
        row(
            "three decimal places",
            PAY,
            pay("\"WAGES\"", "1", "\"1.005\""),
            "invalid-body",
            "/amount",
            "wrong-value"),
        row(
            "no number",
            PAY,
            pay("\"WAGES\"", "1", "\"many\""),
            "invalid-body",
            "/amount/amount",
            "wrong-value"),
        // Written out, the first two would be a billion digits.
        row("a billion digits", PAY, paying("1e999999999"), "invalid-body", AMOUNT, "wrong-value"),
        row("as many after 0", PAY, paying("1e-999999999"), "invalid-body", AMOUNT, "wrong-value"),
        row("no number at all", PAY, paying("1e9999999999"), "malformed-json", "", ""),
        row(
            "blank text",
            "/api/v1/cases/C-1/rescind-case",
            "{\"cause\":\"NO_LONGER_INTENDED\",\"reason\":\"  \"}",
            "invalid-body",
            "/reason",
            "wrong-value"),
        row(
            "too long a text",
            "/api/v1/cases/C-1/rescind-case",
            "{\"cause\":\"NO_LONGER_INTENDED\",\"reason\":\"" + "x".repeat(20_001) + "\"}",
            "invalid-body",
            "/reason",
            "wrong-value"),
        row(
            "text for a list",
            "/api/v1/cases/C-1/attach-preparation-report",
            "{\"remarks\":\"a\"}",
            "invalid-body",
            "/remarks",
            "wrong-value"),
        row(
            "a number in a list of texts",
            "/api/v1/cases/C-1/attach-preparation-report",
            "{\"remarks\":[\"a\",1]}",
            "invalid-body",
            "/remarks/1",
            "wrong-value"),
        row(
            "an impossible employee id",
            "/api/v1/cases",
            "{\"employeeId\":\"X\"}",
            "invalid-body",
            "/employeeId",
            "wrong-value"),
        row(
            "text for yes or no",
            "/api/v1/cases",
            "{\"confidential\":\"true\"}",
            "invalid-body",
            "/confidential",
            "wrong-value"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badBodies")
  void aBadBodyIsAProblemThatNamesTheField(
      String flaw, String path, String body, String code, String pointer, String fieldCode) {
    var answer =
        post(path, Role.HR)
            .header("If-Match", "\"1\"")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body)
            .exchange()
            .expectStatus()
            .isBadRequest()
            .expectHeader()
            .contentType("application/problem+json")
            .expectBody(Problem.class)
            .returnResult()
            .getResponseBody();
    assertThat(answer).isNotNull();
    assertThat(answer.detail()).isNotBlank();
    if (!code.isEmpty()) {
      assertThat(answer.code()).isEqualTo(code);
    }
    if (!fieldCode.isEmpty()) {
      assertThat(answer.errors())
          .anySatisfy(error -> {
            assertThat(error.get("pointer")).isEqualTo(pointer);
            assertThat(error.get("code")).isEqualTo(fieldCode);
            assertThat(error.get("message")).isNotBlank();
            assertThat(error.get("expected")).isNotBlank();
          });
    }
  }

  @Test
  void allFaultsOfABodyAreNamedAtOnce() {
    post(DATES, Role.HR, Map.of("lastWorkingDay", "31 March", "other", 1))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors.length()")
        .isEqualTo(5);
  }

  @Test
  void theTextsAreInTheCallersLanguage() {
    client
        .post()
        .uri(DATES)
        .headers(headers -> headers.setBearerAuth(TestTokens.of(Role.HR)))
        .header("Idempotency-Key", "zh")
        .header("Accept-Language", "zh-CN")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .exchange()
        .expectHeader()
        .valueEquals("Content-Language", "zh-CN")
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("请求体中有不可能成立的字段。")
        .jsonPath("$.errors[0].message")
        .value(text -> assertThat((String) text).contains("缺少"));
  }

  record Problem(String code, String detail, List<Map<String, String>> errors) {}

  private static String paying(String amount) {
    return pay("\"WAGES\"", "1", amount);
  }

  private static Arguments row(
      String flaw, String path, String body, String code, String pointer, String fieldCode) {
    return Arguments.of(flaw, path, body, code, pointer, fieldCode);
  }
}
