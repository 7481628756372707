package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.ImportCompleted;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import tools.jackson.databind.JsonNode;

/** Files over HTTP: taken, looked at, refused by cell, recorded once. */
class ImportTest extends LiveFairwell {

  private static final String HEADER = "工号,姓名,入职日期,工作地,用人单位,参加工作日期\n";
  private static final Charset GB18030 = Charset.forName("GB18030");

  @Test
  void csvInEitherEncodingAndAWorkbookBringTheSameFacts() throws IOException {
    byte[] utf8 = rows("ENC", 3).getBytes(StandardCharsets.UTF_8);
    byte[] gb = rows("ENC", 3).getBytes(GB18030);

    JsonNode first = ended("hr", upload("hr", "?table=employees", key(), utf8));
    JsonNode second = ended("hr", upload("hr", "", key(), gb));
    JsonNode third = ended("hr", upload("hr", "", key(), workbook("ENC", 3)));

    assertThat(first.at("/receipt/recorded").asInt()).isEqualTo(3);
    assertThat(first.at("/receipt/by").asString()).isEqualTo("hr");
    assertThat(first.at("/receipt/sha256").asString()).hasSize(64);
    for (JsonNode again : List.of(second, third)) {
      assertThat(again.path("state").asString()).as("%s", again).isEqualTo("completed");
      assertThat(again.at("/receipt/recorded").asInt(-1)).isZero();
      assertThat(again.at("/receipt/repeated").asInt()).isEqualTo(3);
    }
    assertThat(log.readStream("E-ENC1")).hasSize(1);
  }

  @Test
  void aDryRunCountsAndWritesNothing() {
    long before = log.head();

    JsonNode end = ended("hr", upload("hr", "?dryRun=true", key(), bytes(rows("DRY", 4))));

    assertThat(end.path("dryRun").asBoolean()).isTrue();
    assertThat(end.at("/receipt/recorded").asInt()).isEqualTo(4);
    assertThat(end.at("/receipt/dryRun").asBoolean()).isTrue();
    assertThat(log.head()).isEqualTo(before);
    assertThat(log.readStream("E-DRY1")).isEmpty();
  }

  @Test
  void everyProblemIsNamedByPlaceInTheReadersLanguageAndNothingIsWritten() {
    String csv =
        HEADER
            + "BAD1,甲,2026-02-30,北京,示例公司,2018-07-01\n"
            + "BAD2,,2024-03-01,月球,示例公司,2018-07-01\n"
            + "BAD3,丙,2024-03-01,北京,示例公司,2018-07-01\n";
    long before = log.head();
    Answer started = upload("hr", "?table=employees", key(), bytes(csv));

    JsonNode english = ended("hr", started);
    JsonNode chinese =
        Answer.of(
                asking("hr", "/api/v1/imports/" + started.text("importId"))
                    .headers(headers -> headers.set("Accept-Language", "zh-CN"))
                    .exchange())
            .json();

    assertThat(english.path("state").asString()).isEqualTo("refused");
    assertThat(english.path("problemCount").asInt()).isEqualTo(3);
    assertThat(places(english))
        .containsExactly(
            "员工!C2 入职日期 date-impossible", "员工!B3 姓名 value-missing", "员工!D3 工作地 place-unknown");
    assertThat(places(chinese)).isEqualTo(places(english));
    for (int i = 0; i < 3; i++) {
      JsonNode en = english.path("problems").path(i);
      JsonNode zh = chinese.path("problems").path(i);
      assertThat(en.path("message").asString()).matches("\\p{ASCII}.*");
      assertThat(zh.path("message").asString()).matches(".*\\p{IsHan}.*");
      assertThat(en.path("expected").asString()).isNotBlank();
      assertThat(zh.path("expected").asString()).isNotEqualTo(en.path("expected").asString());
    }
    assertThat(log.head()).isEqualTo(before);
  }

  @Test
  void problemsArePaged() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 25; i++) {
      csv.append("PG%d,甲,2026-02-30,北京,示例公司,2018-07-01\n".formatted(i));
    }
    Answer started = upload("hr", "?table=employees", key(), bytes(csv.toString()));
    ended("hr", started);
    String path = "/api/v1/imports/" + started.text("importId");

    JsonNode page = get("hr", path + "?from=20&size=10").json();

    assertThat(page.path("problems").size()).isEqualTo(5);
    assertThat(page.path("problemCount").asInt()).isEqualTo(25);
    for (String bad : List.of("?from=-1", "?size=-1", "?size=1001", "?from=x", "?size=")) {
      Answer answer = get("hr", path + bad);
      assertThat(answer.status()).as(bad).isIn(200, 400);
    }
    assertThat(get("hr", path + "?size=1001").text("code")).isEqualTo("invalid-parameter");
  }

  @Test
  void theSameKeyMeetsItsImportAndAnotherFileUnderItIsRefused() {
    String key = key();
    Answer first = upload("hr", "?table=employees", key, bytes(rows("KEY", 2)));
    ended("hr", first);
    long before = log.head();

    Answer same = upload("hr", "?table=employees", key, bytes(rows("KEY", 2)));
    Answer other = upload("hr", "?table=employees", key, bytes(rows("OTHERKEY", 2)));

    assertThat(same.text("importId")).isEqualTo(first.text("importId"));
    assertThat(ended("hr", same).at("/receipt/recorded").asInt()).isEqualTo(2);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("code")).isEqualTo("request-key-reused");
    assertThat(log.head()).isEqualTo(before);
  }

  @Test
  void aChangedRowUnderAKnownKeyIsRefused() {
    ended("hr", upload("hr", "?table=employees", key(), bytes(rows("CHG", 2))));
    long before = log.head();

    JsonNode end =
        ended("hr", upload("hr", "?table=employees", key(), bytes(rows("CHG", 2, "另一公司"))));

    assertThat(end.path("state").asString()).isEqualTo("refused");
    assertThat(places(end)).allMatch(place -> place.endsWith("fact-differs")).hasSize(2);
    assertThat(log.head()).isEqualTo(before);
  }

  @Test
  void progressIsToldUntilTheEnd() {
    Answer started = upload("hr", "?table=employees", key(), bytes(rows("PRG", 200)));

    List<ServerSentEvent<JsonNode>> told =
        asking("hr", "/api/v1/imports/" + started.text("importId") + "/progress")
            .exchange()
            .expectStatus()
            .isOk()
            .returnResult(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {})
            .getResponseBody()
            .collectList()
            .block();

    assertThat(told).isNotEmpty();
    ServerSentEvent<JsonNode> last = java.util.Objects.requireNonNull(told).getLast();
    assertThat(last.event()).isEqualTo("over");
    JsonNode status = java.util.Objects.requireNonNull(last.data());
    assertThat(status.path("state").asString()).isEqualTo("completed");
    assertThat(status.path("factsDone").asInt()).isEqualTo(200);
  }

  @Test
  void aTooLargeFileIsRefusedAndLeavesNothing() {
    Answer answer = upload("hr", "?table=employees", key(), new byte[3 << 20]);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text("code")).isEqualTo("body-too-large");
    assertThat(answer.json().at("/data/limit").asString()).isEqualTo(String.valueOf(1 << 20));
  }

  @Test
  void whatIsNoTableIsRefusedAsAWhole() {
    assertThat(refusal("%PDF-1.7\u0000".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("file-unknown-format");
    assertThat(refusal(bytes("{\"employees\":[]}"))).isEqualTo("table-unclear");
    assertThat(refusal(new byte[0])).isEqualTo("file-empty");
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("file-damaged");
  }

  @Test
  void badParametersAreProblems() {
    assertThat(upload("hr", "?table=secrets", key(), bytes("x")).text("code"))
        .isEqualTo("invalid-parameter");
    assertThat(upload("hr", "?dryRun=perhaps", key(), bytes("x")).status()).isEqualTo(400);
    assertThat(upload("hr", "", "with space", bytes("x")).text("code"))
        .isEqualTo("idempotency-key-invalid");
    assertThat(
            Answer.of(
                    client
                        .post()
                        .uri("/api/v1/imports")
                        .headers(headers -> headers.setBearerAuth(token("hr")))
                        .bodyValue("x")
                        .exchange())
                .text("code"))
        .isEqualTo("idempotency-key-missing");
    assertThat(get("hr", "/api/v1/imports/I-none").status()).isEqualTo(404);
    assertThat(get("hr", "/api/v1/imports/I-none/progress").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "negotiator",
        "finance",
        "legal",
        "auditor",
        "manager",
        "it",
        "operator",
        "employee"
      })
  void importsAreForHumanResources(String account) {
    long before = log.head();
    assertThat(upload(account, "", key(), bytes(rows("NO", 1))).text("code"))
        .isEqualTo("forbidden");
    assertThat(get(account, "/api/v1/imports/I-1").status()).isEqualTo(403);
    assertThat(get(account, "/api/v1/imports/template.xlsx").status()).isEqualTo(403);
    // The three refusals are on record, and nothing else.
    assertThat(log.head()).isEqualTo(before + 3);
  }

  @Test
  void twoAtOnceBothComeToTheirEndAndWriteEveryFactOnce() {
    List<CompletableFuture<JsonNode>> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(
          CompletableFuture.supplyAsync(
              () -> ended("hr", upload("hr", "?table=employees", key(), bytes(rows("TWO", 150))))));
    }

    List<JsonNode> ends = both.stream().map(CompletableFuture::join).toList();

    assertThat(ends).allMatch(end -> end.path("state").asString().equals("completed"));
    assertThat(ends.stream().mapToInt(end -> end.at("/receipt/recorded").asInt()).sum())
        .isEqualTo(150);
    for (int i = 1; i <= 150; i++) {
      assertThat(log.readStream("E-TWO" + i)).hasSize(1);
    }
  }

  @Test
  void anImportStandsInTheAuditTrail() {
    Answer started = upload("hr", "?table=employees", key(), bytes(rows("AUD", 2)));
    ended("hr", started);

    List<Recorded> found = new ArrayList<>();
    log.read(0, log.head(), 1000, found::add);
    assertThat(found)
        .filteredOn(recorded ->
            recorded.event() instanceof ImportCompleted completed
                && completed.about().equals(started.text("importId")))
        .singleElement()
        .satisfies(recorded -> assertThat(recorded.metadata()).containsEntry("actor", "hr"));
  }

  @Test
  void aWholeWorkbookAgainWhileQueriesRunWritesNothingTwice() throws IOException {
    byte[] file = workbook("RE", 300);
    JsonNode first = ended("hr", upload("hr", "", key(), file));
    assertThat(first.at("/receipt/recorded").asInt()).isEqualTo(300);
    newCase("BJ-01", false);
    long before = log.head();

    Answer again = upload("hr", "", key(), file);
    String path = "/api/v1/imports/" + again.text("importId");
    List<Integer> statuses = new ArrayList<>();
    await("the second import")
        .atMost(java.time.Duration.ofSeconds(60))
        .pollInterval(java.time.Duration.ofMillis(10))
        .until(() -> {
          statuses.add(get("auditor", "/api/v1/cases").status());
          return get("hr", path).text("state").equals("completed");
        });

    assertThat(statuses).containsOnly(200);
    assertThat(get("hr", path).json().at("/receipt/recorded").asInt(-1)).isZero();
    assertThat(get("hr", path).json().at("/receipt/repeated").asInt()).isEqualTo(300);
    List<Recorded> since = new ArrayList<>();
    log.read(before, log.head(), 1000, since::add);
    assertThat(since)
        .extracting(recorded -> recorded.event().getClass().getSimpleName())
        .containsOnlyOnce("ImportCompleted")
        .doesNotContain("EmployeeHired");
  }

  @Test
  void theTemplateAndItsTablesAreToBeHad() {
    byte[] body =
        asking("hr", "/api/v1/imports/template.xlsx")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    assertThat(body).startsWith('P', 'K');
    assertThat(get("hr", "/api/v1/imports/tables").json().size()).isGreaterThan(10);
  }

  private String refusal(byte[] file) {
    JsonNode end = ended("hr", upload("hr", "", key(), file));
    assertThat(end.path("state").asString()).isEqualTo("refused");
    return end.at("/problems/0/code").asString();
  }

  private Answer upload(String account, String query, String key, byte[] file) {
    return Answer.of(
        posting(account, "/api/v1/imports" + query, key)
            .contentType(MediaType.APPLICATION_OCTET_STREAM)
            .bodyValue(file)
            .exchange());
  }

  private static List<String> places(JsonNode end) {
    List<String> places = new ArrayList<>();
    end.path("problems")
        .forEach(problem ->
            places.add(
                problem.path("cell").asString()
                    + " "
                    + problem.path("column").asString()
                    + " "
                    + problem.path("code").asString()));
    return places;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String rows(String prefix, int count) {
    return rows(prefix, count, "示例公司");
  }

  private static String rows(String prefix, int count, String employer) {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 1; i <= count; i++) {
      csv.append(prefix).append(i).append(",员工").append(i).append(",2024-03-01,北京,");
      csv.append(employer).append(",2018-07-01\n");
    }
    return csv.toString();
  }

  private static byte[] workbook(String prefix, int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook workbook = new Workbook(out, "Fairwell", "1.0");
    Worksheet sheet = workbook.newWorksheet("员工");
    List<String> lines = rows(prefix, count).lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      String[] cells = lines.get(row).split(",");
      for (int column = 0; column < cells.length; column++) {
        sheet.value(row, column, cells[column]);
      }
    }
    workbook.finish();
    return out.toByteArray();
  }
}
