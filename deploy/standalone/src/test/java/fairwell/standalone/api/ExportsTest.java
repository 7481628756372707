package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.ExportMade;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.testing.NeedsOpenssl;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Exports over HTTP, as an auditor with programs of his own uses them. */
class ExportsTest extends LiveFairwell {

  private static final String EXPORTS = "/api/v1/exports";

  private String begun(String account, Map<String, ?> body) {
    Answer asked = post(account, EXPORTS, body);
    assertThat(asked.status()).as("%s", asked.json()).isEqualTo(202);
    assertThat(asked.location()).isEqualTo(EXPORTS + "/" + asked.text("id"));
    return asked.location();
  }

  /** The address of an export once it is ready. */
  private String ready(String account, Map<String, ?> body) {
    String path = begun(account, body);
    await("the export").until(() -> get(account, path).text("state").equals("READY"));
    return path;
  }

  private byte[] file(String account, String path) {
    return body(get(account, path + "/file"));
  }

  private static Map<String, Object> wanted(String format, String unit) {
    return Map.of("format", format, "purpose", "AUDIT", "units", List.of(unit));
  }

  /** A fetch with other headers. */
  private Answer fetch(String path, String... headers) {
    var request = asking("auditor", path + "/file");
    for (int i = 0; i < headers.length; i += 2) {
      request = request.header(headers[i], headers[i + 1]);
    }
    return Answer.of(request.exchange());
  }

  private static String header(Answer answer, String name) {
    return Objects.requireNonNullElse(answer.whole().getResponseHeaders().getFirst(name), "");
  }

  private static byte[] body(Answer answer) {
    return Objects.requireNonNullElse(answer.whole().getResponseBody(), new byte[0]);
  }

  private static byte[] sha256(byte[] bytes) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private static String digest(byte[] bytes) throws Exception {
    return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":";
  }

  @Test
  void anExportIsFetchedWholeAndInPartsAndIsWhatItsDigestSays() throws Exception {
    newCase("RANGES", false);
    String path = ready("auditor", wanted("NDJSON", "RANGES"));
    Answer whole = fetch(path);
    byte[] all = body(whole);
    String tag = header(whole, "ETag");
    assertThat(tag).isEqualTo("\"" + HexFormat.of().formatHex(sha256(all)) + "\"");
    assertThat(header(whole, "Repr-Digest")).isEqualTo(digest(all));
    assertThat(header(whole, "Content-Digest")).isEqualTo(digest(all));
    assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(header(whole, "Content-Disposition")).contains("attachment", ".ndjson");

    Answer part = fetch(path, "Range", "bytes=10-19", "If-Range", tag);
    assertThat(part.status()).isEqualTo(206);
    assertThat(body(part)).isEqualTo(Arrays.copyOfRange(all, 10, 20));
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 10-19/" + all.length);
    assertThat(header(part, "Content-Digest")).isEqualTo(digest(body(part)));
    assertThat(header(part, "Repr-Digest")).isEqualTo(digest(all));
    Answer end = fetch(path, "Range", "bytes=-5");
    assertThat(body(end)).isEqualTo(Arrays.copyOfRange(all, all.length - 5, all.length));
    Answer rest = fetch(path, "Range", "bytes=20-");
    assertThat(body(rest)).isEqualTo(Arrays.copyOfRange(all, 20, all.length));

    Answer otherFile = fetch(path, "Range", "bytes=10-19", "If-Range", "\"other\"");
    assertThat(otherFile.status()).isEqualTo(200);
    assertThat(body(otherFile)).isEqualTo(all);
    assertThat(fetch(path, "Range", "bytes=10-19", "If-Range", "W/" + tag).status()).isEqualTo(200);
    assertThat(fetch(path, "Range", "bytes=0-1,4-5").status()).isEqualTo(200);
    assertThat(fetch(path, "Range", "lines=1-2").status()).isEqualTo(200);
    Answer beyond = fetch(path, "Range", "bytes=" + all.length + "-");
    assertThat(beyond.status()).isEqualTo(416);
    assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + all.length);
    assertThat(beyond.text("code")).isEqualTo("range-beyond-end");
    assertThat(fetch(path, "If-Match", "\"other\"").status()).isEqualTo(412);
    assertThat(fetch(path, "If-Match", tag).status()).isEqualTo(200);
    assertThat(fetch(path, "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(fetch(path, "If-Match", "*").status()).isEqualTo(200);
    Answer everything = fetch(path, "Range", "bytes=0-");
    assertThat(everything.status()).isEqualTo(206);
    assertThat(header(everything, "Content-Digest")).isEqualTo(digest(all));
    for (String name : List.of("If-Match", "If-None-Match")) {
      Answer malformed = fetch(path, name, "no-tag");
      assertThat(malformed.status()).isEqualTo(400);
      assertThat(malformed.text("code")).isEqualTo("invalid-field");
      assertThat(malformed.json().at("/errors/0/pointer").asString()).isEqualTo(name);
    }
    var head =
        client
            .method(HttpMethod.HEAD)
            .uri(path + "/file")
            .header("Range", "bytes=10-19")
            .headers(headers -> headers.setBearerAuth(token("auditor")))
            .exchange()
            .expectBody()
            .returnResult();
    assertThat(head.getStatus().value()).isEqualTo(200);
    assertThat(head.getResponseHeaders().getContentLength()).isEqualTo(all.length);
  }

  @Test
  void duckDbCountsAndAddsUpWhatTheApiSays(@TempDir Path folder) throws Exception {
    List<String> cases = List.of(settled("DUCK"), settled("DUCK"));
    long events = 0;
    BigDecimal amounts = BigDecimal.ZERO;
    for (String id : cases) {
      events += get("legal", "/api/v1/cases/" + id + "/timeline").json().path("timeline").size();
      JsonNode settlement = get("legal", "/api/v1/cases/" + id + "/settlement").json();
      for (JsonNode line : settlement.at("/versions/0/lines")) {
        amounts = amounts.add(new BigDecimal(line.at("/line/amount/amount").asString()));
      }
    }
    assertThat(amounts).isPositive();
    Path csv = Files.write(folder.resolve("x.csv"), export("CSV"));
    Path lines = Files.write(folder.resolve("x.ndjson"), export("NDJSON"));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      String rows = "read_csv('" + csv + "', header=true, all_varchar=true)";
      String json =
          "read_json('"
              + lines
              + "', format='newline_delimited', columns={subject: 'VARCHAR',"
              + " type: 'VARCHAR', sequence: 'BIGINT', data: 'JSON'})";
      assertThat(one(duck, "select count(*) from " + rows)).isEqualTo(events);
      assertThat(one(duck, "select count(*) from " + json)).isEqualTo(events);
      assertThat(one(duck, "select count(distinct case_id) from " + rows))
          .isEqualTo((long) cases.size());
      assertThat(one(duck, sum("data::json", rows, "event = 'offboarding.SettlementComputed'")))
          .isEqualTo(amounts);
      assertThat(one(duck, sum("data", json, "type like '%.SettlementComputed.v%'")))
          .isEqualTo(amounts);
      // Nothing is missing within a case.
      assertThat(
              one(
                  duck,
                  "select count(*) from (select subject, count(*) n, max(sequence) last from "
                      + json
                      + " group by subject) where n <> last + 1"))
          .isEqualTo(0L);
    }
  }

  private static String sum(String data, String from, String where) {
    return "select sum((line->>'$.amount.amount')::decimal(18,2)) from (select"
        + " unnest(from_json("
        + data
        + "->'$.statement.lines', '[\"JSON\"]')) as line from "
        + from
        + " where "
        + where
        + ")";
  }

  private static Object one(Connection duck, String query) throws Exception {
    try (var statement = duck.createStatement();
        var found = statement.executeQuery(query)) {
      found.next();
      return found.getObject(1);
    }
  }

  private byte[] export(String format) {
    return file("legal", ready("legal", wanted(format, "DUCK")));
  }

  /** A case with a computed settlement. */
  private String settled(String unit) {
    String number = newEmployee(unit);
    imported(
        "compensation",
        "Employee number,Pay from,Monthly base,Monthly allowance\n"
            + number
            + ",2021-03-15,20000.00,0\n");
    imported(
        "wages",
        "Employee number,Wage month,Base pay,Allowance,Overtime pay,Bonus,"
            + "Personal contributions,Tax withheld\n"
            + number
            + ",2026-09,20000.00,0,0,0,0,0\n");
    Map<String, Object> opening = new HashMap<>(opening(number, false));
    opening.put("kind", "MUTUAL");
    opening.put("ground", "LCL_36_EMPLOYER_PROPOSED");
    String id = done("hr", "/api/v1/cases", opening).path("id").asString();
    changed(id, 31);
    String steps = "/api/v1/cases/" + id + "/";
    done("hr", steps + "submit-case", Map.of());
    done("approver", steps + "approve-case", Map.of());
    done("finance", steps + "approve-case", Map.of());
    Answer computed =
        Answer.of(
            posting("hr", steps + "compute-settlement", id)
                .header("If-Match", header(get("hr", steps + "actions"), "ETag"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of())
                .exchange());
    assertThat(computed.status()).as("%s", computed.json()).isEqualTo(200);
    long position = computed.json().path("position").asLong();
    get("legal", steps + "settlement?minPosition=" + position);
    return id;
  }

  @Test
  void theManifestIsSignedByTheLedgerAndEachExportIsAnEvent() throws Exception {
    newCase("SIGNED", false);
    String path = ready("auditor", wanted("CSV", "SIGNED"));
    byte[] all = file("auditor", path);
    SignedNote note = SignedNote.parse(body(get("auditor", path + "/manifest")));
    List<VerifierKey> keys =
        new String(body(get("auditor", "/api/v1/ledger/keys")), StandardCharsets.UTF_8)
            .lines()
            .map(VerifierKey::parse)
            .toList();
    assertThat(note.signedBy(keys)).isNotEmpty();
    assertThat(note.text()).contains("sha256: " + HexFormat.of().formatHex(sha256(all)));

    String export = "export/" + path.substring(EXPORTS.length() + 1);
    List<Recorded> made = new ArrayList<>();
    log.read(
        0,
        log.head(),
        1000,
        recorded -> {
          if (recorded.event() instanceof ExportMade one && one.about().equals(export)) {
            made.add(recorded);
          }
        });
    assertThat(made)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.metadata())
              .containsEntry("actor", "auditor")
              .containsEntry("role", "AUDITOR");
          assertThat(((ExportMade) one.event()).bytes()).isEqualTo(all.length);
        });
    await("the trail shows it")
        .until(() ->
            get("auditor", "/api/v1/audit?event=audit.ExportMade")
                .json()
                .toString()
                .contains(export));
  }

  @Test
  @NeedsOpenssl
  void opensslAndSha256sumJudgeAFileByItsManifest(@TempDir Path folder) throws Exception {
    newCase("BY-HAND", false);
    String path = ready("auditor", wanted("NDJSON", "BY-HAND"));
    Path file = Files.write(folder.resolve("file"), file("auditor", path));
    byte[] note = body(get("auditor", path + "/manifest"));
    Path manifest = Files.write(folder.resolve("manifest"), note);
    String key =
        new String(body(get("auditor", "/api/v1/ledger/keys")), StandardCharsets.UTF_8).strip();
    assertThat(verify(file, manifest, key)).isZero();

    Path other = Files.write(folder.resolve("other"), new byte[] {1});
    assertThat(verify(other, manifest, key)).isEqualTo(1);
    String more = new String(note, StandardCharsets.UTF_8).replace("events: ", "events: 1");
    assertThat(verify(file, Files.writeString(folder.resolve("more"), more), key)).isEqualTo(1);
    assertThat(verify(file, file, key)).isEqualTo(2);
  }

  private static int verify(Path file, Path manifest, String key) throws Exception {
    return new ProcessBuilder(
            "bash",
            Path.of(System.getProperty("fairwell.root"), "docs", "verify-export.sh").toString(),
            file.toString(),
            manifest.toString(),
            key)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void moreEventsThanTheLimitAreNoFileAndItIsSaidHowToAskForFewer() {
    String id = newCase("TOOMANY", true);
    for (int day = 1; day <= MOST_WITH_TEXTS; day++) {
      changed(id, day);
    }
    String path =
        begun(
            "legal",
            Map.of("format", "NDJSON", "purpose", "AUDIT", "cases", List.of(id), "texts", true));
    await("the export").until(() -> get("legal", path).text("state").equals("TOO_LARGE"));
    Answer answer = get("legal", path);
    JsonNode problem = answer.json().path("problem");
    assertThat(problem.path("code").asString()).isEqualTo("export-too-large");
    assertThat(problem.path("limit").asInt()).isEqualTo(MOST_WITH_TEXTS);
    assertThat(problem.path("narrowBy").valueStream().map(JsonNode::asString))
        .containsExactly("cases", "units", "from", "to", "types");
    assertThat(answer.json().path("file").isString()).isFalse();
    Answer none = get("legal", path + "/file");
    assertThat(none.status()).isEqualTo(409);
    assertThat(none.text("code")).isEqualTo("export-not-ready");

    // Asked for as it says, it is made.
    Map<String, Object> fewer =
        new HashMap<>(Map.of("format", "NDJSON", "purpose", "AUDIT", "cases", List.of(id)));
    fewer.put("texts", true);
    fewer.put("types", List.of("offboarding.CaseOpened"));
    assertThat(new String(file("legal", ready("legal", fewer)), StandardCharsets.UTF_8).lines())
        .hasSize(1);
  }

  @Test
  void counselOpensTextsAndThatIsOnRecord() {
    String id = newCase("OPENED", true);
    Map<String, Object> with = new HashMap<>(wanted("NDJSON", "OPENED"));
    with.put("texts", true);
    with.put("facts", true);
    String path = ready("legal", with);
    String text = new String(file("legal", path), StandardCharsets.UTF_8);
    assertThat(text).contains(id, "陈岚", "employee.EmployeeHired");
    List<PersonalDataRead> readings = new ArrayList<>();
    String purpose = "export/" + path.substring(EXPORTS.length() + 1);
    log.read(
        0,
        log.head(),
        1000,
        recorded -> {
          if (recorded.event() instanceof PersonalDataRead read && read.purpose().equals(purpose)) {
            readings.add(read);
          }
        });
    assertThat(readings).allMatch(read -> read.about().equals(id));
    assertThat(readings.stream().flatMap(read -> read.fields().stream()))
        .containsOnly("facts", "texts");

    String without =
        new String(
            file("legal", ready("legal", wanted("NDJSON", "OPENED"))), StandardCharsets.UTF_8);
    assertThat(without).contains(id).doesNotContain("陈岚");
    assertThat(
            new String(
                file("auditor", ready("auditor", wanted("NDJSON", "OPENED"))),
                StandardCharsets.UTF_8))
        .doesNotContain(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 400 | invalid-field | /format",
        "{\"format\":\"PDF\",\"purpose\":\"AUDIT\"} | 400 | invalid-field | /format",
        "{\"format\":\"CSV\"} | 400 | invalid-field | /purpose",
        "{\"format\":\"CSV\",\"purpose\":\"AUDIT\",\"x\":1} | 400 | invalid-field | /x",
        "{\"format\":\"CSV\",\"purpose\":\"AUDIT\",\"from\":\"soon\"} | 400 | invalid-field |"
            + " /from",
        "{\"format\":\"CSV\",\"purpose\":\"AUDIT\",\"cases\":\"C\"} | 400 | invalid-field | /cases",
        "{\"format\":\"CSV\",\"purpose\":\"AUDIT\",\"texts\":1} | 400 | invalid-field | /texts",
        "{\"format\":\"CSV\",\"purpose\":\"AUDIT\",\"position\":-1} | 400 | invalid-field |"
            + " /position",
        "{\"format\":\"CSV\",\"purpose\":\"AUDIT\",\"position\":99999999} | 400 | invalid-field |"
            + " /position",
        "{\"format\":\"CSV\",\"purpose\":\"AUDIT\",\"types\":[\"policy.\"]} | 400 | invalid-field |"
            + " /types",
        "{\"format\":\"CSV\",\"purpose\":\"AUDIT\",\"texts\":true} | 403 | export-not-allowed |"
            + " /texts",
        "not json | 400 | invalid-field | /",
      })
  void badInputIsAnsweredWithWhatWouldBeRight(String body, int status, String code, String field) {
    Answer answer =
        Answer.of(
            posting("auditor", EXPORTS, "k")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange());
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(status);
    assertThat(answer.text("code")).isEqualTo(code);
    assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/expected").asString()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hr",
        "negotiator",
        "approver",
        "finance",
        "manager",
        "it",
        "employee",
        "operator"
      })
  void nobodyElseExports(String account) {
    assertThat(post(account, EXPORTS, wanted("CSV", "x")).status()).isEqualTo(403);
    assertThat(get(account, EXPORTS).status()).isEqualTo(403);
  }

  @Test
  void anExportIsForWhoAskedForIt() {
    String path = ready("auditor", wanted("CSV", "MINE"));
    for (String of : List.of(path, path + "/file", path + "/manifest")) {
      assertThat(get("legal", of).text("code")).isEqualTo("export-not-found");
    }
    assertThat(get("legal", EXPORTS + "/none").status()).isEqualTo(404);
    assertThat(get("auditor", EXPORTS).json().toString()).contains(path);
    assertThat(get("legal", EXPORTS).json().toString()).doesNotContain(path);
  }
}
