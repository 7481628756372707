package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.personal.PersonalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The exit interview over HTTP: asked, answered, shown to whom it is for. */
class ExitInterviewTest extends LiveFairwell {

  private static final String TODAY = "2026-01-05";
  private static final Map<String, ?> ANSWERS =
      Map.of(
          "heldOn",
          TODAY,
          "proxyReason",
          "told by phone",
          "answers",
          List.of(
              Map.of("question", "pay", "score", 3, "words", "奖金说不清"),
              Map.of("question", "lead", "score", 8)));

  @Test
  void whatTheLeaverSaidIsSealedAndOpenedForThoseItIsFor() {
    String id = asked();
    assertThat(interview("hr", id).path("standing").asString()).isEqualTo("ASKED");
    long position =
        done("hr", path(id, "record-exit-interview"), ANSWERS).path("position").asLong();

    JsonNode seen = get("legal", path(id, "exit-interview?minPosition=" + position)).json();
    assertThat(seen.path("standing").asString()).isEqualTo("ANSWERED");
    assertThat(seen.path("by").asString()).isEqualTo("PROXY");
    assertThat(seen.path("reason").asString()).isEqualTo("told by phone");
    assertThat(seen.path("leaverScore").asDouble()).isEqualTo(5.5);
    assertThat(seen.path("mayAnswer").asBoolean()).isFalse();
    assertThat(seen.path("questions"))
        .hasSize(6)
        .filteredOn(question -> question.path("code").asString().equals("pay"))
        .singleElement()
        .satisfies(pay -> {
          assertThat(pay.path("score").asInt()).isEqualTo(3);
          assertThat(pay.path("words").asString()).isEqualTo("奖金说不清");
          assertThat(pay.path("en").asString()).contains("pay and benefits");
        });
    ExitInterviewRecorded recorded = (ExitInterviewRecorded) log.readStream(id).getLast().event();
    assertThat(recorded.answers().getFirst().words()).isInstanceOf(PersonalText.Sealed.class);
    assertThat(get("hr", path(id, "timeline")).json().toString())
        .contains("ExitInterviewRecorded")
        .doesNotContain("奖金说不清", "told by phone");
  }

  @Test
  void readingTheWordsIsRecorded() {
    String id = asked();
    done("hr", path(id, "record-exit-interview"), ANSWERS);
    long before = log.head();
    interview("hr", id);

    List<String> purposes = new ArrayList<>();
    log.read(
        before,
        log.head(),
        100,
        recorded -> {
          if (recorded.event() instanceof PersonalDataRead read && read.about().equals(id)) {
            purposes.add(read.purpose());
          }
        });
    assertThat(purposes).containsExactly("api.exit-interview");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"negotiator", "approver", "finance", "manager", "auditor", "it", "operator"})
  void nobodyElseReadsIt(String account) {
    String id = asked();
    assertThat(get(account, path(id, "exit-interview")).status()).isEqualTo(403);
  }

  @Test
  void aColleagueDoesNotLearnThatThereIsOne() {
    String id = asked();
    assertThat(get("employee", path(id, "exit-interview")).status()).isEqualTo(404);
    assertThat(post("employee", path(id, "record-exit-interview"), ANSWERS).status() / 100)
        .isEqualTo(4);
  }

  @Test
  void aBadAnswerSaysWhatWouldBeRight() {
    String id = asked();
    Answer refused =
        post(
            "hr",
            path(id, "record-exit-interview"),
            Map.of(
                "heldOn",
                TODAY,
                "proxyReason",
                "told",
                "answers",
                List.of(Map.of("question", "pay", "score", 11))));
    assertThat(refused.status() / 100).isEqualTo(4);
    assertThat(refused.json().toString()).contains("a score from 0 to 10");
    assertThat(interview("hr", id).path("standing").asString()).isEqualTo("ASKED");
  }

  private JsonNode interview(String account, String id) {
    Answer answer = get(account, path(id, "exit-interview"));
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private String asked() {
    String id = newCase("BJ-01", false);
    changed(id, 5);
    done("hr", path(id, "give-notice"), Map.of("noticeOn", TODAY, "channel", "letter"));
    done("hr", path(id, "ask-exit-interview"), Map.of());
    return id;
  }

  private static String path(String id, String rest) {
    return "/api/v1/cases/" + id + "/" + rest;
  }
}
