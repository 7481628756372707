package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/**
 * HR writes a template, talks follow it, and a meeting covers its points. It is for talks that HR
 * leads, so that no other test meets it.
 */
class TalkTemplateTest extends LiveTalks {

  private static final String PATH = "/api/v1/talk-templates/";

  @Test
  void aTemplateIsFollowedByTheTalksThatBeginAfterIt() {
    String name = "t-" + UUID.randomUUID().toString().substring(0, 8);
    publish(name, "您参加过{last-training}。我们重视您的感受。", "You took {last-training}. We care.");
    String id =
        inTalks(
            "TPL-1",
            number -> imported("training", "工号,培训日期,培训名称,培训学时\n" + number + ",2025-11-03,沟通技巧,8\n"),
            "hr");
    publish(name, "另一版。", "Another version.");

    JsonNode point = points(id, name).get(0);
    assertThat(point.path("zh").toString()).contains("沟通技巧", "2025-11-03").doesNotContain("另一版");
    assertThat(point.path("raised").asBoolean()).isFalse();
    JsonNode without = points(inTalks("TPL-2", _ -> {}, "hr"), name).get(0);
    assertThat(without.path("zh").toString()).contains("另一版");

    act("hr", id, "open-meeting", Map.of("meetingId", "m-1", "openedOn", "2026-10-02"));
    Answer uncovered = attempt("hr", id, "close-meeting", close(List.of()));
    assertThat(uncovered.status()).isEqualTo(409);
    assertThat(uncovered.text("code")).isEqualTo("points-uncovered");
    assertThat(uncovered.text("detail")).contains(name + "/opening");
    act(
        "hr",
        id,
        "close-meeting",
        close(List.of(Map.of("point", name + "/opening", "raised", true))));
    assertThat(points(id, name).get(0).path("raised").asBoolean()).isTrue();
    JsonNode agenda = room("hr", id).at("/plan/agenda");
    assertThat(agenda.at("/meetings/0/minutes").asString()).isEqualTo("平静");
    assertThat(room("approver", id).path("plan").isNull()).isTrue();
    assertThat(
            get("it", "/api/v1/cases/" + id + "/timeline?minPosition=" + position())
                .json()
                .toString())
        .doesNotContain("MeetingClosed", "TemplateAdopted");
  }

  @Test
  void whatNoRecordIsKnownUnderIsRefusedByName() {
    Answer answer = attemptPublishing("t-refused", "hr", "您的{salary-of-boss}。", "Fine.");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("code")).isEqualTo("unknown-placeholder");
    assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/points/0/zh");
    assertThat(answer.text("detail")).contains("salary-of-boss", "last-training");
    assertThat(attemptPublishing("t-refused", "negotiator", "好。", "Fine.").status()).isEqualTo(403);
    assertThat(get("hr", "/api/v1/talk-templates").json().toString()).doesNotContain("t-refused");
  }

  private void publish(String name, String zh, String en) {
    Answer answer = attemptPublishing(name, "hr", zh, en);
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
  }

  private Answer attemptPublishing(String name, String account, String zh, String en) {
    return Answer.of(
        posting(account, PATH + name, UUID.randomUUID().toString())
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(
                Map.of(
                    "role",
                    "HR",
                    "points",
                    List.of(
                        Map.of(
                            "code",
                            "opening",
                            "topic",
                            "OPENING",
                            "mandatory",
                            true,
                            "zh",
                            zh,
                            "en",
                            en))))
            .exchange());
  }

  private List<JsonNode> points(String id, String template) {
    Answer answer = get("hr", "/api/v1/cases/" + id + "/answer-cards?minPosition=" + position());
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    return answer
        .json()
        .path("points")
        .valueStream()
        .filter(point -> point.path("point").asString().startsWith(template))
        .toList();
  }

  private static Map<String, Object> close(List<Map<String, Object>> points) {
    return Map.of("meetingId", "m-1", "closedOn", "2026-10-02", "minutes", "平静", "points", points);
  }
}
