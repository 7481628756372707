package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.offboarding.OfferLadderPlanned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A negotiation over HTTP: two rounds, an exception, and what each account sees of it. */
class NegotiationTest extends LiveTalks {

  @Test
  void twoRoundsAnExceptionAndWhatEachSideSees() {
    String id = inTalks("NEG-1");
    act("negotiator", id, "set-target", target("10000.00", "30000.00"));
    act("negotiator", id, "table-offer", offer("o-1", "EMPLOYER", "6000.00", Map.of()));
    act(
        "negotiator",
        id,
        "table-offer",
        offer("o-2", "EMPLOYEE", "36000.00", Map.of("answers", "o-1")));

    Answer above =
        attempt(
            "negotiator",
            id,
            "table-offer",
            offer("o-3", "EMPLOYER", "28000.00", Map.of("answers", "o-2")));
    assertThat(above.status()).as("%s", above.json()).isEqualTo(403);
    assertThat(above.text("code")).isEqualTo("above-authority");
    assertThat(above.text("detail")).contains("28000.00", "20000.00", "APPROVER");

    act(
        "negotiator",
        id,
        "request-exception",
        Map.of("exceptionId", "x-1", "exGratia", cny("28000.00"), "ground", "仲裁成本更高"));
    JsonNode room = room("negotiator", id);
    assertThat(room.at("/authority/waiting/0").asString()).isEqualTo("x-1");
    assertThat(room.at("/plan/zones/0/theirs").decimalValue()).isEqualByComparingTo("36000");
    assertThat(room.at("/rounds/0/spread/amount").asString()).isEqualTo("30000.00");
    assertThat(room.at("/rounds/0/midpoint/amount").asString()).isEqualTo("21000.00");

    assertThat(attempt("negotiator", id, "grant-exception", grant("28000.00")).text("code"))
        .isEqualTo("role-may-not");
    act("approver", id, "grant-exception", grant("28000.00"));
    act(
        "negotiator",
        id,
        "table-offer",
        offer("o-3", "EMPLOYER", "28000.00", Map.of("answers", "o-2")));
    act("negotiator", id, "accept-offer", Map.of("offerId", "o-3", "by", "EMPLOYEE"));

    JsonNode approver = room("approver", id);
    assertThat(approver.path("plan").isNull()).isTrue();
    assertThat(approver.at("/authority/exceptions/0/usedBy/0").asString()).isEqualTo("o-3");
    assertThat(approver.at("/offers/2/end/status").asString()).isEqualTo("ACCEPTED");
    assertThat(approver.at("/offers/2/backing/exceptionId").asString()).isEqualTo("x-1");
    assertThat(get("it", "/api/v1/cases/" + id + "/negotiation").status()).isEqualTo(403);

    JsonNode precedents =
        get("legal", "/api/v1/precedents?kind=MUTUAL&place=CN-BJ&minPosition=" + position()).json();
    assertThat(precedents.path("precedents").valueStream())
        .anySatisfy(one -> {
          assertThat(one.path("caseId").asString()).isEqualTo(id);
          assertThat(one.at("/exGratia/amount").asString()).isEqualTo("28000.00");
        });
    assertThat(get("legal", "/api/v1/precedents?kind=NONE").text("code"))
        .isEqualTo("invalid-parameter");
  }

  /** Auditors, finance and approvers read the case and its timeline, but not the plan. */
  @ParameterizedTest
  @ValueSource(strings = {"approver", "finance", "auditor", "manager"})
  void thePlanIsNowhereForWhoDoesNotNegotiate(String account) {
    String id = inTalks("NEG-" + account);
    act("negotiator", id, "set-target", target("7654.32", "8765.43"));
    act(
        "negotiator",
        id,
        "plan-offer-ladder",
        Map.of("steps", List.of(Map.of("exGratia", cny("7655.21"), "trigger", "先等对方开口"))));
    String after = "?minPosition=" + position();
    String all =
        room(account, id).toString()
            + get(account, "/api/v1/cases/" + id + "/timeline" + after).json()
            + get(account, "/api/v1/cases/" + id + after).json();
    assertThat(all).doesNotContain("7654.32", "8765.43", "7655.21", "先等", "TargetSet", "Ladder");
    assertThat(room("negotiator", id).toString())
        .as("what the others do not see is there")
        .contains("7654.32", "8765.43", "7655.21", "先等");
    String planner =
        get("negotiator", "/api/v1/cases/" + id + "/timeline" + after).json().toString();
    assertThat(planner).contains("TargetSet").doesNotContain("7654.32", "8765.43", "7655.21");
  }

  @Test
  void whatThePlanSaysIsDisclosedToCounselOnly() {
    String id = inTalks("NEG-DISCLOSED");
    act("negotiator", id, "set-target", target("7654.32", "8765.43"));
    act(
        "negotiator",
        id,
        "plan-offer-ladder",
        Map.of("steps", List.of(Map.of("exGratia", cny("7655.21"), "trigger", "先等对方开口"))));
    String person =
        get("legal", "/api/v1/cases/" + id + "?minPosition=" + position())
            .json()
            .at("/summary/scope/employeeId")
            .asString();
    String planned =
        log.readStream(id).stream()
            .filter(recorded -> recorded.event() instanceof OfferLadderPlanned)
            .findFirst()
            .orElseThrow()
            .eventId();
    String path =
        "/api/v1/employees/%s/personal-data/disclosures?eventId=%s&caseId=%s"
            .formatted(person.substring(2), planned, id);
    assertThat(get("legal", path).json().toString()).contains("先等对方开口");
    assertThat(get("auditor", path).text("code")).isEqualTo("event-not-found");
  }

  @Test
  void whatIsWrongIsSaidByFieldAndCode() {
    String id = inTalks("NEG-BAD");
    assertRefused(id, "accept-offer", Map.of("offerId", "o-1"), 409, "step-skipped");
    act("negotiator", id, "table-offer", offer("o-1", "EMPLOYER", "1.00", Map.of()));
    assertRefused(id, "accept-offer", Map.of("offerId", "o-9"), 404, "unknown-item");
    assertRefused(
        id, "accept-offer", Map.of("offerId", "o-1", "by", "EMPLOYER"), 403, "wrong-side");
    assertRefused(
        id, "table-offer", offer("o-2", "EMPLOYER", "-1.00", Map.of()), 400, "impossible-value");
    assertRefused(
        id,
        "table-offer",
        offer("o-2", "EMPLOYER", "1.00", Map.of("criteria", List.of())),
        400,
        "impossible-value");
    assertRefused(
        id,
        "table-offer",
        offer("o-2", "EMPLOYER", "1.00", Map.of("settlementVersion", 9)),
        409,
        "settlement-stale");
    assertRefused(
        id,
        "table-offer",
        offer("o-2", "EMPLOYER", "1.00", Map.of("expiresOn", "2020-01-01")),
        400,
        "impossible-value");
    act("negotiator", id, "withdraw-offer", Map.of("offerId", "o-1", "reason", "写错了"));
    assertRefused(id, "accept-offer", Map.of("offerId", "o-1"), 409, "offer-not-open");
    Answer body =
        attempt(
            "negotiator",
            id,
            "table-offer",
            offer("o-2", "EMPLOYER", "1.00", Map.of("channel", "PIGEON")));
    assertThat(body.status()).isEqualTo(400);
    assertThat(body.json().at("/errors/0/pointer").asString()).isEqualTo("/channel");
  }

  private void assertRefused(
      String id, String action, Map<String, ?> body, int status, String code) {
    Answer answer = attempt("negotiator", id, action, body);
    assertThat(answer.text("code")).as("%s", answer.json()).isEqualTo(code);
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(status);
  }

  private static Map<String, Object> offer(
      String id, String by, String exGratia, Map<String, ?> more) {
    Map<String, Object> offer = new HashMap<>();
    offer.put("offerId", id);
    offer.put("by", by);
    offer.put("settlementVersion", 1);
    offer.put("exGratia", cny(exGratia));
    offer.put("terms", "补偿之外另付");
    offer.put("criteria", List.of(Map.of("kind", "STATUTE", "reference", "LCL 36")));
    offer.putAll(more);
    return offer;
  }

  private static Map<String, Object> grant(String exGratia) {
    return Map.of("exceptionId", "x-1", "exGratia", cny(exGratia), "expiresOn", "2030-12-31");
  }

  private static Map<String, Object> target(String target, String reservation) {
    return Map.of(
        "target", Map.of("issue", "EX_GRATIA", "amount", cny(target)),
        "reservation", Map.of("issue", "EX_GRATIA", "amount", cny(reservation)));
  }
}
