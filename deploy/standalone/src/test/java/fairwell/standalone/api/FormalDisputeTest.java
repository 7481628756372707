package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.privacy.LegalHoldPlaced;
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
  private static final Map<String, ?> FILED = filed("arb-one");

  private static Map<String, ?> filed(String dispute) {
    return Map.of(
        "disputeId",
        dispute,
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
  }

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
    assertThat(hold.holdId()).doesNotContain(id, "arb-one").hasSize(36);

    done(
        "legal",
        path(id, "close-dispute"),
        Map.of("disputeId", "arb-one", "how", "WITHDRAWN", "closedOn", TODAY, "reason", "撤诉"));
    // What is filed afterwards is held only when the automations are done with the closing.
    done("hr", path(id, "file-dispute"), filed("arb-two"));
    await()
        .untilAsserted(() ->
            assertThat(holds(id))
                .hasSize(2)
                .allMatch(one -> one.event() instanceof LegalHoldPlaced));
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
    assertThat(timeline.status()).isEqualTo(200);
    assertThat(timeline.json().toString()).doesNotContain("Dispute", "arb-one", WORDS);
    Answer tasks = get(account, "/api/v1/open-tasks?minPosition=" + position);
    assertThat(tasks.json().toString()).doesNotContain("arb-one");
    assertThat(post(account, path(id, "file-dispute"), FILED).status()).isEqualTo(403);
  }

  /** That something of the kind happened stands in the trail, as of every event; no more. */
  @Test
  void theAuditorKnowsOfTheEventAndOfAHoldAndNothingOfWhatTheySay() {
    String id = filed();
    await().untilAsserted(() -> assertThat(holds(id)).hasSize(1));
    String number = person(id).value().substring("E-".length());
    Answer report =
        get("auditor", "/api/v1/employees/" + number + "/personal-data?minPosition=" + log.head());
    assertThat(report.status()).isEqualTo(200);
    assertThat(report.json().path("holds")).hasSize(1);
    assertThat(report.json().path("holds").toString()).doesNotContain("arb-one", id, "争议");
    Answer trail = get("auditor", "/api/v1/audit?about=" + id + "&minPosition=" + log.head());
    assertThat(trail.json().toString())
        .contains("offboarding.DisputeFiled")
        .doesNotContain("arb-one", "ARBITRATION", WORDS);
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
    return log.readStream(PrivacyEvent.stream(person(id)));
  }

  private EmployeeId person(String id) {
    return ((CaseOpened) log.readStream(id).getFirst().event()).employeeId();
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
