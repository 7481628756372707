package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.privacy.LegalHoldPlaced;
import fairwell.kernel.event.privacy.LegalHoldReleased;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A formal dispute over HTTP: recorded, held, shown to counsel and HR alone. */
class FormalDisputeTest extends LiveFairwell {

  private static final String TODAY = "2026-01-05";
  private static final String WORDS = "无理由辞退";
  private static final Map<String, ?> FILED =
      Map.of(
          "disputeId",
          "arb-one",
          "forum",
          "ARBITRATION",
          "filedBy",
          "EMPLOYEE",
          "filedOn",
          TODAY,
          "fileNumber",
          "京劳人仲字1号",
          "claims",
          List.of(
              Map.of(
                  "cause",
                  "UNLAWFUL_TERMINATION",
                  "amount",
                  Map.of("amount", "90000.00", "currency", "CNY")),
              Map.of("cause", "REINSTATEMENT")),
          "statement",
          WORDS);

  @Test
  void itsTextsAreSealedAndTheDataAreHeldUntilCounselLetsGo() {
    String id = filed();
    DisputeFiled recorded =
        log.readStream(id).stream()
            .map(Recorded::event)
            .filter(DisputeFiled.class::isInstance)
            .map(DisputeFiled.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(recorded.statement()).isInstanceOf(PersonalText.Sealed.class);
    assertThat(recorded.fileNumber()).isInstanceOf(PersonalText.Sealed.class);
    await().untilAsserted(() -> assertThat(holds(id)).hasSize(1));
    LegalHoldPlaced hold = (LegalHoldPlaced) holds(id).getFirst().event();
    assertThat(hold.holdId()).isEqualTo("dispute/" + id + "/arb-one");

    done(
        "legal",
        path(id, "close-dispute"),
        Map.of("disputeId", "arb-one", "how", "WITHDRAWN", "closedOn", TODAY, "reason", "撤诉"));
    assertThat(holds(id)).noneMatch(one -> one.event() instanceof LegalHoldReleased);
  }

  @Test
  void counselSeesItAndItsDays() {
    String id = filed();
    long position =
        done(
                "legal",
                path(id, "record-dispute-step"),
                Map.of("disputeId", "arb-one", "step", "SERVED", "on", TODAY))
            .path("position")
            .asLong();
    JsonNode timeline = get("legal", path(id, "timeline?minPosition=" + position)).json();
    assertThat(timeline.toString())
        .contains("DisputeFiled", "UNLAWFUL_TERMINATION", "90000.00 CNY", "2026-01-15");
    assertThat(get("legal", "/api/v1/open-tasks?minPosition=" + position).json().toString())
        .contains(id, "ARBITRATION_ANSWER:arb-one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"negotiator", "approver", "finance", "manager", "auditor", "it"})
  void nobodyElseLearnsOfIt(String account) {
    String id = filed();
    long position = log.head();
    Answer timeline = get(account, path(id, "timeline?minPosition=" + position));
    assertThat(timeline.json().toString()).doesNotContain("Dispute", "arb-one", WORDS);
    Answer tasks = get(account, "/api/v1/open-tasks?minPosition=" + position);
    assertThat(tasks.json().toString()).doesNotContain("arb-one");
    assertThat(post(account, path(id, "file-dispute"), FILED).status()).isEqualTo(403);
  }

  @Test
  void badInputSaysWhatWouldBeRight() {
    String id = announced();
    Answer wrongForum =
        post(
            "hr",
            path(id, "file-dispute"),
            Map.of(
                "disputeId",
                "arb-one",
                "forum",
                "PALACE",
                "filedBy",
                "EMPLOYEE",
                "filedOn",
                TODAY,
                "claims",
                List.of(),
                "statement",
                WORDS));
    assertThat(wrongForum.status() / 100).isEqualTo(4);
    assertThat(wrongForum.json().toString()).contains("ARBITRATION").doesNotContain(WORDS);
    Answer none =
        post(
            "hr",
            path(id, "record-dispute-step"),
            Map.of("disputeId", "arb-two", "step", "SERVED", "on", TODAY));
    assertThat(none.text("code")).isEqualTo("step-skipped");
  }

  private List<Recorded> holds(String id) {
    EmployeeId person = ((CaseOpened) log.readStream(id).getFirst().event()).employeeId();
    return log.readStream(PrivacyEvent.stream(person));
  }

  private String filed() {
    String id = announced();
    done("hr", path(id, "file-dispute"), FILED);
    return id;
  }

  private String announced() {
    String id = newCase("BJ-01", false);
    changed(id, 5);
    done("hr", path(id, "give-notice"), Map.of("noticeOn", TODAY, "channel", "letter"));
    return id;
  }

  private static String path(String id, String rest) {
    return "/api/v1/cases/" + id + "/" + rest;
  }
}
