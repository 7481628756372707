package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Claims at the table over HTTP: answered out of the records, and looked at again by finance. */
class ObjectionTest extends LiveTalks {

  @Test
  void aLeaveClaimIsRefutedByTheLeaveTakenAndFinanceLooksAgain() {
    String id =
        inTalks(
            "OBJ-1",
            number -> {
              imported(
                  "leave-taken",
                  "工号,休假开始日,休假结束日,休假类别,休假天数,审批人账号\n"
                      + number
                      + ",2026-04-07,2026-04-20,年休假,10,manager.beijing\n");
              imported(
                  "conduct",
                  "工号,记录日期,行为类型,行为说明,价值观维度\n" + number + ",2026-03-09,拒绝,拒绝参加门店改造项目,协作\n");
            });
    JsonNode cards = cards("negotiator", id);
    assertThat(card(cards, "UNUSED_LEAVE_PAY").path("verdict").asString()).isEqualTo("REFUTED");
    assertThat(cards.path("records").toString()).contains("拒绝参加门店改造项目");
    assertThat(cards.path("benefits").path("benefits").isArray()).isTrue();
    assertThat(get("finance", "/api/v1/cases/" + id + "/answer-cards").status()).isEqualTo(403);

    act(
        "negotiator",
        id,
        "raise-objection",
        Map.of(
            "objectionId", "q-1",
            "kind", "UNUSED_LEAVE_PAY",
            "claimed", cny("18000.00"),
            "words", "年休假没休，要三倍工资",
            "raisedOn", "2026-10-02"));
    assertThat(attempt("negotiator", id, "request-recheck", recheck()).text("code"))
        .isEqualTo("step-skipped");
    act("negotiator", id, "answer-objection", Map.of("objectionId", "q-1", "words", "请看休假记录"));
    act("negotiator", id, "request-recheck", recheck());

    JsonNode waiting = room("finance", id).at("/said/objections/0");
    JsonNode card = waiting.at("/answers/0/card");
    assertThat(card.path("verdict").asString()).isEqualTo("REFUTED");
    assertThat(card.at("/records/0/on").asString()).isEqualTo("2026-04-07");
    assertThat(card.at("/records/0/until").asString()).isEqualTo("2026-04-20");
    assertThat(card.at("/records/0/approvedBy").asString()).isEqualTo("manager.beijing");
    assertThat(card.at("/records/0/source/eventId").asString()).isNotBlank();
    assertThat(waiting.at("/rechecks/0/owner").asString()).isEqualTo("FINANCE");
    assertThat(waiting.at("/rechecks/0/due").asString()).isEqualTo("2030-10-09");
    assertThat(waiting.at("/rechecks/0/done").isNull()).isTrue();

    act(
        "finance",
        id,
        "complete-recheck",
        Map.of("objectionId", "q-1", "result", "CONFIRMED", "findings", "考勤与审批一致"));
    JsonNode done = room("negotiator", id).at("/said/objections/0/rechecks/0/done");
    assertThat(done.path("result").asString()).isEqualTo("CONFIRMED");
    assertThat(done.path("findings").asString()).isEqualTo("考勤与审批一致");
    assertThat(room("auditor", id).toString()).doesNotContain("拒绝参加门店改造项目");
  }

  @Test
  void whatIsWrongIsSaidByFieldAndCode() {
    String id = inTalks("OBJ-2", _ -> {});
    Answer unknown =
        attempt(
            "negotiator",
            id,
            "raise-objection",
            Map.of("objectionId", "q-1", "kind", "LUCK", "words", "x", "raisedOn", "2026-10-02"));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.json().at("/errors/0/pointer").asString()).isEqualTo("/kind");
    Answer early = attempt("negotiator", id, "answer-objection", Map.of("objectionId", "q-1"));
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.json().path("missing").toString()).contains("raise-objection");
  }

  private static Map<String, Object> recheck() {
    return Map.of("objectionId", "q-1", "due", "2030-10-09");
  }

  private JsonNode cards(String account, String id) {
    Answer answer = get(account, "/api/v1/cases/" + id + "/answer-cards?minPosition=" + position());
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode card(JsonNode cards, String kind) {
    return cards
        .path("cards")
        .valueStream()
        .filter(card -> card.path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
