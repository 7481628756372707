package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.offboarding.HandoverDeclined;
import fairwell.kernel.personal.PersonalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who takes over, over HTTP: asked from notice on, and told what it takes and no more. */
class HandoverTest extends AskedByEverybody {

  private static final String UNIT = "BJ-01";

  @Test
  void whoTakesOverIsToldTheNameTheAreaAndTheDayFromNoticeOn() {
    String id = namedIn(true);
    assertThat(takeovers()).isEmpty();
    assertThat(ask(Onlooker.RECIPIENT, path(id, "handover")).status()).isEqualTo(404);

    notice(id);
    assertThat(takeovers())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.propertyNames())
              .containsExactlyInAnyOrder("caseId", "area", "standing", "name", "lastWorkingDay");
          assertThat(one.path("name").asString()).isEqualTo("陈岚");
          assertThat(one.path("area").asString()).isEqualTo("documents");
          assertThat(one.path("lastWorkingDay").asString()).isEqualTo("2030-01-05");
          assertThat(one.path("standing").asString()).isEqualTo("NAMED");
        });
    for (String read :
        List.of("", "/timeline", "/reason", "/settlement", "/actions", "/handover")) {
      assertThat(ask(Onlooker.RECIPIENT, "/api/v1/cases/" + id + read).status())
          .as(read)
          .isEqualTo(404);
    }
  }

  @Test
  void whoTakesOverAnswersAndHrReadsIt() {
    String id = namedIn(false);
    notice(id);
    Answer declined =
        answer(id, "decline-handover", Map.of("area", "documents", "reason", "我手上项目太多"));
    assertThat(declined.status()).as("%s", declined.json()).isEqualTo(200);
    long position = declined.json().path("position").asLong();

    JsonNode seen = get("hr", path(id, "handover?minPosition=" + position)).json();
    assertThat(seen.at("/areas/0/standing").asString()).isEqualTo("DECLINED");
    assertThat(seen.at("/areas/0/reason").asString()).isEqualTo("我手上项目太多");
    JsonNode own = ask(Onlooker.EMPLOYEE, path(id, "handover")).json();
    assertThat(own.at("/areas/0/standing").asString()).isEqualTo("DECLINED");
    assertThat(own.toString()).doesNotContain("我手上项目太多");
    HandoverDeclined recorded = (HandoverDeclined) log.readStream(id).getLast().event();
    assertThat(recorded.reason()).isInstanceOf(PersonalText.Sealed.class);
  }

  @Test
  void whoStandsInSaysWhy() {
    String id = namedIn(false);
    notice(id);
    Answer silent = post("manager", path(id, "accept-handover"), Map.of("area", "documents"));
    assertThat(silent.status() / 100).isEqualTo(4);
    assertThat(silent.json().toString()).contains("impossible-value", "proxy");
    long position =
        done(
                "manager",
                path(id, "accept-handover"),
                Map.of("area", "documents", "proxy", Map.of("reason", "休假中", "evidence", "邮件")))
            .path("position")
            .asLong();
    assertThat(get("hr", path(id, "timeline?minPosition=" + position)).json().toString())
        .contains("StepDoneByProxy");
  }

  @Test
  void whoIsNotThereIsNotNamed() {
    String id = newCase(UNIT, false);
    Answer nobody =
        post(
            "hr",
            path(id, "name-handover-recipient"),
            Map.of("area", "documents", "recipient", "E-nobody"));
    assertThat(nobody.text("code")).isEqualTo("employee-not-found");
    Answer nowhere =
        post(
            "hr",
            path(id, "name-handover-recipient"),
            Map.of("area", "garden", "recipient", "E-nobody"));
    assertThat(nowhere.json().toString()).contains("approvals, documents, drive");
  }

  @Test
  void readingTheNamesIsRecorded() {
    String id = namedIn(false);
    notice(id);
    long before = log.head();
    takeovers();
    List<String> purposes = new ArrayList<>();
    log.read(
        before,
        log.head(),
        100,
        recorded -> {
          if (recorded.event() instanceof PersonalDataRead read) {
            purposes.add(read.purpose());
          }
        });
    assertThat(purposes).contains("api.takeovers");
  }

  /** A case in which a colleague is named, before notice. */
  private String namedIn(boolean confidential) {
    String leaver = newEmployee(UNIT);
    String colleague = newEmployee(UNIT);
    signIn(UNIT, leaver, colleague);
    String id = opened(leaver, confidential).path("id").asString();
    changed(id, 5);
    done(
        "hr",
        path(id, "name-handover-recipient"),
        Map.of("area", "documents", "recipient", "E-" + colleague));
    return id;
  }

  private void notice(String id) {
    long position =
        done("hr", path(id, "give-notice"), Map.of("noticeOn", "2026-01-05", "channel", "letter"))
            .path("position")
            .asLong();
    assertThat(get("hr", "/api/v1/cases/" + id + "?minPosition=" + position).status())
        .isEqualTo(200);
  }

  private Answer answer(String id, String step, Map<String, ?> body) {
    return ask(Onlooker.RECIPIENT, path(id, step), "\"1\"", body);
  }

  private List<JsonNode> takeovers() {
    Answer answer = ask(Onlooker.RECIPIENT, "/api/v1/takeovers?minPosition=" + log.head());
    assertThat(answer.status()).isEqualTo(200);
    return answer.json().path("items").valueStream().toList();
  }

  private static String path(String id, String rest) {
    return "/api/v1/cases/" + id + "/" + rest;
  }
}
