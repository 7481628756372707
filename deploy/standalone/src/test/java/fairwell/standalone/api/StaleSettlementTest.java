package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A policy pack changes while a case is open: the recorded figures stay and can be replayed, the
 * settlement shows as stale, computing anew gives the new figures, and the difference names the
 * pack.
 */
class StaleSettlementTest extends LiveFairwell {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String OVERLAYS = "/api/v1/policy-overlays";

  /** The cap of compensation, three times the monthly average, rises to 47500.00. */
  private static final String NOTICE =
      """
      id = cn-bj.average-wage.2023
      place = CN-BJ
      topic = average-wage
      effectiveFrom = 2026-10-01
      effectiveTo = 2026-11-01
      version = 2
      source = a notice made for a test
      confidence = high
      figure.dataYear = 2025
      figure.annual = 190000
      figure.monthly = 15833.33
      """;

  private long position;

  @Test
  void aReplayGivesTheOldFiguresAndComputingAnewTheNewOnesWithTheirCause() {
    String id = approvedCase();
    act("finance", id, "compute-settlement", Map.of());
    assertThat(amount(settlement(id), "severance")).isEqualTo("282619.50");
    assertThat(settlement(id).path("stale").asBoolean()).isFalse();

    String hash = proposed();
    assertThat(settlement(id).path("stale").asBoolean()).as("only proposed").isFalse();
    List<JsonNode> whatIf = recomputed("legal", "?overlay=" + hash);
    assertThat(whatIf).anySatisfy(row -> assertThat(caseOf(row)).isEqualTo(id));
    assertThat(recomputed("finance", "")).noneMatch(row -> caseOf(row).equals(id));

    position =
        done("finance", OVERLAYS + "/" + hash + "/approve-overlay", Map.of())
            .path("position")
            .asLong();
    JsonNode after = settlement(id);
    assertThat(amount(after, "severance")).as("as recorded").isEqualTo("282619.50");
    assertThat(after.path("stale").asBoolean()).isTrue();
    assertThat(reasons(id, "issue-settlement")).contains("settlement-stale");
    JsonNode would = get("hr", "/api/v1/cases/" + id + "/settlement/diff").json();
    assertThat(would.path("to").asInt()).isZero();
    assertMoved(would);
    assertThat(recomputed("finance", "?cases=open"))
        .anySatisfy(row -> assertThat(caseOf(row)).isEqualTo(id));

    JsonNode replay = get("legal", "/api/v1/cases/" + id + "/settlement/replay?version=1").json();
    assertThat(replay.path("moved").asBoolean(true)).as("%s", replay).isFalse();
    assertThat(replay.path("netAfter")).isEqualTo(replay.path("netBefore"));

    act("finance", id, "compute-settlement", Map.of());
    JsonNode anew = settlement(id);
    assertThat(amount(anew, "severance")).isEqualTo("285000.00");
    assertThat(anew.path("stale").asBoolean()).isFalse();
    assertMoved(get("hr", "/api/v1/cases/" + id + "/settlement/diff?from=1&to=2").json());
    for (int version : new int[] {1, 2}) {
      String path = "/api/v1/cases/" + id + "/settlement/replay?version=" + version;
      JsonNode again = get("legal", path).json();
      assertThat(again.path("moved").asBoolean(true)).as("%s", again).isFalse();
      JsonNode bytes = again.path("reproduction");
      assertThat(bytes.path("same").asBoolean()).as("%s", bytes).isTrue();
      assertThat(bytes.path("recorded").asString()).matches("[0-9a-f]{64}");
      assertThat(bytes.path("recomputed")).isEqualTo(bytes.path("recorded"));
    }
  }

  @Test
  void questionsThatCannotBeAnsweredSayWhy() {
    String id = newCase("STALE", false);
    String diff = "/api/v1/cases/" + id + "/settlement/diff";
    assertThat(get("hr", diff).text("code")).isEqualTo("invalid-parameter");
    assertThat(get("hr", diff + "?from=none").text("code")).isEqualTo("invalid-parameter");
    assertThat(get("hr", "/api/v1/cases/C-none/settlement/diff").text("code"))
        .isEqualTo("case-not-found");
    assertThat(get("hr", "/api/v1/recomputations").status()).isEqualTo(403);
    assertThat(get("finance", "/api/v1/recomputations?cases=some").text("code"))
        .isEqualTo("invalid-parameter");
    assertThat(get("finance", "/api/v1/recomputations?overlay=none").text("code"))
        .isEqualTo("overlay-unknown");
  }

  private static void assertMoved(JsonNode diff) {
    assertThat(diff.path("moved").asBoolean()).isTrue();
    JsonNode line =
        diff.path("lines")
            .valueStream()
            .filter(one -> one.path("line").asString().equals("severance"))
            .findFirst()
            .orElseThrow();
    assertThat(line.path("rule").asString()).isEqualTo("cn.severance");
    assertThat(line.at("/before/amount").asString()).isEqualTo("282619.50");
    assertThat(line.at("/after/amount").asString()).isEqualTo("285000.00");
    assertThat(line.path("causes").valueStream())
        .anySatisfy(cause -> {
          assertThat(cause.path("kind").asString()).isEqualTo("PACK");
          assertThat(cause.path("name").asString()).isEqualTo("cn-bj.average-wage.2023");
          assertThat(cause.path("before").asString()).startsWith("1 (");
          assertThat(cause.path("after").asString()).startsWith("2 (");
        });
  }

  private String approvedCase() {
    String number = newEmployee("STALE");
    StringBuilder wages =
        new StringBuilder(
            "Employee number,Wage month,Base pay,Allowance,Overtime pay,Bonus,"
                + "Personal contributions,Tax withheld\n");
    for (String month :
        "2025-10 2025-11 2025-12 2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10"
            .split(" ")) {
      wages.append(number).append(',').append(month).append(",60000.00,0,0,0,0,0\n");
    }
    imported("wages", wages.toString());
    String id =
        done(
                "hr",
                "/api/v1/cases",
                Map.of(
                    "employeeId", "E-" + number,
                    "kind", "MUTUAL",
                    "ground", "LCL_36_EMPLOYER_PROPOSED",
                    "reason", "协商一致",
                    "confidential", false))
            .path("id")
            .asString();
    String end = "2026-10-31";
    act(
        "hr",
        id,
        "set-case-dates",
        Map.of("lastWorkingDay", end, "legalEnd", end, "paidThrough", end, "accessCutOff", end));
    act("hr", id, "submit-case", Map.of());
    act("approver", id, "approve-case", Map.of());
    act("finance", id, "approve-case", Map.of());
    return id;
  }

  private String proposed() {
    Answer answer =
        Answer.of(
            posting("legal", OVERLAYS, UUID.randomUUID().toString())
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue(NOTICE)
                .exchange());
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(201);
    String path = OVERLAYS + "/" + answer.text("id");
    get("legal", path + "?minPosition=" + answer.json().path("position").asLong());
    return answer.text("id");
  }

  private void act(String account, String id, String action, Map<String, ?> body) {
    String etag =
        get("hr", "/api/v1/cases/" + id + "/actions").whole().getResponseHeaders().getETag();
    Answer answer =
        Answer.of(
            posting(account, "/api/v1/cases/" + id + "/" + action, UUID.randomUUID().toString())
                .header("If-Match", String.valueOf(etag))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange());
    assertThat(answer.status()).as("%s: %s", action, answer.json()).isEqualTo(200);
    position = answer.json().path("position").asLong();
  }

  private JsonNode settlement(String id) {
    return get("hr", "/api/v1/cases/" + id + "/settlement?minPosition=" + position).json();
  }

  private static String amount(JsonNode settlement, String line) {
    return settlement
        .at("/versions/" + (settlement.path("versions").size() - 1) + "/lines")
        .valueStream()
        .map(one -> one.path("line"))
        .filter(one -> one.path("id").asString().equals(line))
        .map(one -> one.at("/amount/amount").asString())
        .findFirst()
        .orElse("");
  }

  private List<String> reasons(String id, String action) {
    return get("hr", "/api/v1/cases/" + id + "/actions")
        .json()
        .path("blockedBecause")
        .path(action)
        .valueStream()
        .map(reason -> reason.path("code").asString())
        .toList();
  }

  private List<JsonNode> recomputed(String account, String query) {
    byte[] body = get(account, "/api/v1/recomputations" + query).whole().getResponseBody();
    List<JsonNode> rows =
        Arrays.stream(
                new String(
                        body == null ? new byte[0] : body, java.nio.charset.StandardCharsets.UTF_8)
                    .split("\n"))
            .filter(line -> !line.isBlank())
            .map(JSON::readTree)
            .toList();
    assertThat(rows.getLast().path("kind").asString()).isEqualTo("done");
    return rows;
  }

  private static String caseOf(JsonNode row) {
    return row.at("/diff/caseId").asString("");
  }
}
