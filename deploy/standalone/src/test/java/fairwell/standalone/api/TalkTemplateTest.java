package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/**
 * HR writes a template, talks follow it, and a meeting covers its points. It is for talks that HR
 * leads, so that no other test meets it.
 */
class TalkTemplateTest extends LiveTalks {

  private static final String PATH = "/api/v1/talk-templates/";

  @Test
  void aTemplateIsFollowedByTheCasesThatAreOpenedAfterIt() {
    String name = "t-" + UUID.randomUUID().toString().substring(0, 8);
    publish(name, "您参加过{last-training}。我们重视您的感受。", "You took {last-training}. We care.");
    String id =
        inTalks(
            "TPL-1",
            number -> imported("training", "工号,培训日期,培训名称,培训学时\n" + number + ",2025-11-03,沟通技巧,8\n"),
            "hr",
            () -> publish(name, "另一版。", "Another version."));

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

  /** The form of the page goes on to the page of the template, or back with what was written. */
  @Test
  void aFormPublishesAndWhatIsRefusedGoesBackToTheDraft() {
    String name = "t-" + UUID.randomUUID().toString().substring(0, 8);
    String key = UUID.randomUUID().toString();
    Answer done = sendForm("hr", name, form(name, key, "请您先说。"));
    assertThat(done.status()).isEqualTo(303);
    assertThat(done.location()).isEqualTo("/talk-templates/" + name + "?published=true");
    assertThat(sendForm("hr", name, form(name, key, "请您先说。")).status()).isEqualTo(303);
    assertThat(get("hr", "/api/v1/talk-templates").json().path("items").valueStream())
        .filteredOn(item -> item.path("template").asString().equals(name))
        .hasSize(1);

    Answer reused = sendForm("hr", name, form(name, key, "您有{salary-of-boss}。"));
    assertThat(reused.status()).isEqualTo(307);
    assertThat(reused.location()).isEqualTo("/talk-template-draft?refused=request-key-reused");
    assertThat(
            sendForm("hr", name, form(name, UUID.randomUUID().toString(), "您有{salary-of-boss}。"))
                .location())
        .endsWith("refused=unknown-placeholder");
    MultiValueMap<String, String> old = form(name, UUID.randomUUID().toString(), "请您先说。");
    old.set("version", "0");
    sendForm("hr", name, form(name, UUID.randomUUID().toString(), "别的。"));
    assertThat(sendForm("hr", name, old).location()).endsWith("refused=stale-version");
    assertThat(sendForm("hr", "t-other", form(name, UUID.randomUUID().toString(), "好。")).location())
        .endsWith("refused=invalid-request");
    assertThat(sendForm("negotiator", name, form(name, key, "好。")).status()).isEqualTo(403);
  }

  /** Who may not prepare the talks of a case does not see it by way of a draft. */
  @Test
  void aDraftIsTriedInACaseForThoseWhoPrepareItsTalks() {
    String number = newEmployee("DRAFTED");
    opened(number, true);
    MultiValueMap<String, String> draft = form("drafted", "k", "您{hired-on}入职。");
    draft.set("case", number);

    await()
        .untilAsserted(() ->
            assertThat(shown("hr", draft))
                .contains("Preview in the case of " + number, "2021年3月15日"));
    assertThat(shown("legal", draft)).contains("Preview in the case of " + number);
    draft.set("case", "P99999");
    assertThat(shown("hr", draft)).contains("There is no case of employee number P99999");
    for (String account : List.of("negotiator", "manager", "employee", "auditor", "operator")) {
      assertThat(look(account, draft).status()).as(account).isEqualTo(403);
    }
  }

  private String shown(String account, MultiValueMap<String, String> draft) {
    Answer page = look(account, draft);
    assertThat(page.status()).isEqualTo(200);
    return new String(
        Objects.requireNonNull(page.whole().getResponseBody()), StandardCharsets.UTF_8);
  }

  private Answer look(String account, MultiValueMap<String, String> draft) {
    return Answer.of(
        posting(account, "/talk-template-draft", UUID.randomUUID().toString())
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .accept(MediaType.TEXT_HTML)
            .bodyValue(draft)
            .exchange());
  }

  private static MultiValueMap<String, String> form(String name, String key, String zh) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("template", name);
    // No other test meets it: none is about a contract that runs out.
    form.add("kinds", "EXPIRY");
    form.add("key", key);
    form.add("points.0.code", "opening");
    form.add("points.0.topic", "OPENING");
    form.add("points.0.mandatory", "true");
    form.add("points.0.zh", zh);
    form.add("points.0.en", "Please begin.");
    return form;
  }

  private Answer sendForm(String account, String name, MultiValueMap<String, String> form) {
    return Answer.of(
        posting(account, PATH + name, UUID.randomUUID().toString())
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .bodyValue(form)
            .exchange());
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
