package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;

/** Whatever is thrown at a reading path, the answer is a problem with a code, never a 500. */
class BadQuestionTest extends LiveFairwell {

  private static final String CASES = "/api/v1/cases";
  private static final String COUNTS = "/api/v1/counts/cases";
  private static final String AUDIT = "/api/v1/audit";
  private static final String KPIS = "/api/v1/kpis";
  private static final String LIVE = "/api/v1/live/cases";

  static Stream<Arguments> badParameters() {
    List<Arguments> rows = new ArrayList<>();
    for (String path : List.of(CASES, COUNTS, LIVE)) {
      rows.add(Arguments.of(path + "?stage=flying", "?stage"));
      rows.add(Arguments.of(path + "?stage=open,flying", "?stage"));
      rows.add(Arguments.of(path + "?kind=BRIBE", "?kind"));
      rows.add(Arguments.of(path + "?nonsense=1", "?nonsense"));
      rows.add(Arguments.of(path + "?text=%00", "?text"));
      rows.add(Arguments.of(path + "?unit=%0A", "?unit"));
      rows.add(Arguments.of(path + "?owner=" + "x".repeat(1001), "?owner"));
    }
    for (String path : List.of(CASES, AUDIT)) {
      rows.add(Arguments.of(path + "?limit=0", "?limit"));
      rows.add(Arguments.of(path + "?limit=201", "?limit"));
      rows.add(Arguments.of(path + "?limit=ten", "?limit"));
      rows.add(Arguments.of(path + "?limit=-1", "?limit"));
      rows.add(Arguments.of(path + "?limit=99999999999999999999", "?limit"));
      rows.add(Arguments.of(path + "?cursor=garbage", "?cursor"));
      rows.add(Arguments.of(path + "?cursor=%25%25", "?cursor"));
      rows.add(Arguments.of(path + "?cursor=W10", "?cursor"));
      rows.add(Arguments.of(path + "?cursor=e30", "?cursor"));
      // A regular expression where a value belongs.
      rows.add(
          Arguments.of(
              path + "?cursor=" + cursor("{\"$regex\":\"a\",\"$options\":\"\"}"), "?cursor"));
      rows.add(Arguments.of(path + "?cursor=" + cursor("{\"$gt\":0}"), "?cursor"));
      rows.add(Arguments.of(path + "?cursor=" + "W1tb".repeat(600), "?cursor"));
    }
    rows.add(Arguments.of(CASES + "?sort=mood", "?sort"));
    rows.add(Arguments.of(CASES + "?sort=--opened", "?sort"));
    rows.add(Arguments.of(AUDIT + "?who=%00", "?who"));
    rows.add(Arguments.of(AUDIT + "?event=%01", "?event"));
    rows.add(Arguments.of(AUDIT + "?stage=open", "?stage"));
    for (String path : List.of(CASES, COUNTS, AUDIT, CASES + "/C-1", CASES + "/C-1/timeline")) {
      rows.add(Arguments.of(path + "?minPosition=soon", "?minPosition"));
      rows.add(Arguments.of(path + "?minPosition=-1", "?minPosition"));
      rows.add(Arguments.of(path + "?minPosition=1.5", "?minPosition"));
      rows.add(Arguments.of(path + "?minPosition=9999999999999999999", "?minPosition"));
    }
    rows.add(Arguments.of(CASES + "/C-1/timeline?position=x", "?position"));
    rows.add(Arguments.of(CASES + "/C-1/settlement?version=1", "?version"));
    String year = KPIS + "?from=2026-01-01&to=2026-12-31";
    rows.add(Arguments.of(KPIS, "?from"));
    rows.add(Arguments.of(KPIS + "?from=2026-01-01", "?to"));
    rows.add(Arguments.of(KPIS + "?from=2026-02-30&to=2026-12-31", "?from"));
    rows.add(Arguments.of(KPIS + "?from=yesterday&to=2026-12-31", "?from"));
    rows.add(Arguments.of(KPIS + "?from=2026-02-01&to=2026-01-31", "?to"));
    rows.add(Arguments.of(KPIS + "?from=2026-01-02&to=2026-12-31", "?from"));
    rows.add(Arguments.of(KPIS + "?from=2026-01-01&to=2026-12-30", "?to"));
    rows.add(Arguments.of(KPIS + "?from=2000-01-01&to=2010-01-01", "?to"));
    rows.add(Arguments.of(KPIS + "?from=-999999999-01-01&to=%2B999999999-12-31", "?from"));
    rows.add(Arguments.of(KPIS + "?from=%2B999999999-12-30&to=%2B999999999-12-31", "?from"));
    rows.add(Arguments.of(year + "&position=x", "?position"));
    rows.add(Arguments.of(year + "&position=99999999", "?position"));
    rows.add(Arguments.of(year + "&unit=%0A", "?unit"));
    rows.add(Arguments.of(year + "&place=CN-SH", "?place"));
    rows.add(Arguments.of(LIVE + "?after=now", "?after"));
    rows.add(Arguments.of(LIVE + "?after=-1", "?after"));
    return rows.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badParameters")
  void aBadParameterIsAProblemThatNamesIt(String path, String pointer) {
    Answer answer = get("legal", path);

    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(400);
    assertThat(answer.whole().getResponseHeaders().getContentType())
        .hasToString("application/problem+json");
    assertThat(answer.text("code")).isEqualTo("invalid-parameter");
    assertThat(answer.text("detail")).isNotBlank();
    assertThat(answer.json().path("errors").path(0).path("pointer").asString()).isEqualTo(pointer);
    assertThat(answer.json().path("errors").path(0).path("expected").asString()).isNotBlank();
  }

  @ParameterizedTest(name = "Last-Event-ID: {0}")
  @CsvSource({"x", "-1", "1.5", "1~", "1~x", "99999999999999999999", "'1,2'"})
  void aBadLastEventIsAProblemThatNamesIt(String id) {
    Answer answer = Answer.of(asking("legal", LIVE).header("Last-Event-ID", id).exchange());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("code")).isEqualTo("invalid-parameter");
    assertThat(answer.json().path("errors").path(0).path("pointer").asString())
        .contains("Last-Event-ID");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/api/v1/cases/C-none",
    "/api/v1/cases/C-none/timeline",
    "/api/v1/cases/C-none/timeline?position=1",
    "/api/v1/cases/C-none/settlement",
    "/api/v1/live/cases/C-none",
    "/api/v1/cases/no-case-id",
    "/api/v1/cases/C-%E4%B8%AD",
    "/api/v1/live/cases/%20"
  })
  void anUnknownCaseIsNotFound(String path) {
    newEmployee("BAD"); // A position that is asked about has to be there, whichever test is first.
    Answer answer = get("legal", path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("code")).isEqualTo("case-not-found");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET,/api/v1/cases/C-1/nothing",
    "GET,/api/v1/nothing",
    "GET,/api/v1/cases/",
    "GET,/api/v1/audit/x",
    "GET,/api/v1/cases/..%2F..%2Fetc",
    "GET,/api/v1/cases/%00/timeline",
    "GET,/api/v1/cases/C-1;a=b",
    "GET,/api/v1/cases?stage=%ZZ",
    "GET,/api/v1/cases?a=%C3%28",
    "PUT,/api/v1/cases",
    "DELETE,/api/v1/cases/C-1",
    "PATCH,/api/v1/audit",
    "POST,/api/v1/live/cases",
    "POST,/api/v1/audit",
    "HEAD,/api/v1/cases",
    "OPTIONS,/api/v1/cases",
    "DELETE,/api/v1/operations/documents/dead-letters/none",
    "POST,/api/v1/operations/documents/dead-letters/none/retry",
    "POST,/api/v1/operations/documents/nothing",
    "GET,/api/v1/operations/documents/nothing",
    "GET,/?sort=mood",
    "GET,/?stage=flying",
    "GET,/?cursor=garbage",
    "GET,/?text=%00",
    "GET,/cases/no-case-id",
    "GET,/cases/C-none",
    "GET,/live/cases",
    "GET,/live/cases?after=x",
    "GET,/live/cases/C-none?after=0"
  })
  void nothingIsAnAnswerOf500(String method, String path) throws Exception {
    // Written by hand: a good client would put half of these right.
    for (String account : List.of("legal", "operator")) {
      String status = RawHttp.status(port, method, path, token(account));
      assertThat(status).as("%s %s as %s", method, path, account).matches("HTTP/1.1 [234].*");
    }
  }

  @Test
  void whatIsOnlyToBeHadAsJsonSaysSo() {
    for (String accept : List.of("text/plain", "application/xml", "image/png")) {
      int status = Answer.of(asking("legal", CASES).header("Accept", accept).exchange()).status();
      assertThat(status).as(accept).isEqualTo(406);
    }
    assertThat(
            Answer.of(asking("legal", CASES).header("Accept-Language", ";;;q=x").exchange())
                .status())
        .isLessThan(500);
  }

  @Test
  void problemsAreInTheAskersLanguage() {
    Answer chinese =
        Answer.of(
            client
                .method(HttpMethod.GET)
                .uri(CASES + "?limit=0")
                .headers(headers -> headers.setBearerAuth(token("legal")))
                .header("Accept-Language", "zh-CN")
                .exchange());

    assertThat(chinese.text("detail")).contains("参数");
    assertThat(get("legal", CASES + "?limit=0").text("detail")).contains("parameter");
  }

  @Test
  void withoutATokenNothingIsRead() {
    for (String path :
        List.of(CASES, COUNTS, AUDIT, LIVE, CASES + "/C-1", "/api/v1/operations/documents")) {
      client.get().uri(path).exchange().expectStatus().isUnauthorized();
    }
  }

  private static String cursor(String value) {
    String text =
        "{\"f\":\"summary.frame.openedPosition\",\"d\":true,\"i\":\"C-1\",\"v\":" + value + "}";
    return java.util.Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
